#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
#
# The front door: ./kiosk.sh VERB [arguments]. It needs bash and a minimal Debian 12/13 or Ubuntu 24.04, nothing else.
# Whatever this script itself has to say goes to standard error: standard output belongs to the program it starts.
#
# Exit codes:   0 done      1 the verb failed (a test, a check, a scenario)      2 no such verb
#               3 setup could not be completed, or something is missing here; one sentence names it
#               4 `run` was started as root      130 setup was interrupted      others: see `govpay-kiosk --help`
set -euo pipefail

called_from="$PWD"
root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)"
venv="$root/.venv"
stamp="$venv/.kiosk-setup"
packages="$root/packaging/debian-packages.txt"
lock="$root/requirements.lock"
cd -- "$root"

say() { printf 'kiosk.sh: %s\n' "$*" >&2; }
stop() { local code="$1"; shift; say "$*"; exit "$code"; }

usage() {
    cat >&2 <<'TEXT'
usage: ./kiosk.sh VERB [arguments]

  setup     install the Debian packages and the Python environment (.venv) that the kiosk needs
  demo      the kiosk in a window against the sandbox; without a display the tour, headless
  run       the kiosk with the settings of this machine; never as root
  tour      play a person at the kiosk and take pictures: tour --scenario NAME|list|--all --out DIR
  gallery   pictures of every control in every state and theme: gallery --out DIR
  audit     hold every page in every look against the rules of accessibility: audit --json
  sandbox   a local GovPay and a local Checkout: sandbox [--port N]
  test      lint, then every test, in several processes; arguments go to pytest instead, in one process
  lint      ruff, mypy, import-linter, qmllint, translations
  bench     measure: bench --json
  scanner-test  show what the scanners of this machine send and what it is understood as
  config    settings: config example | check FILE
  journal   the memory of payments: journal export | days | open | renew-key
  help      this text

Every verb runs setup first when something changed. Exit codes: 0 done, 1 failed, 2 no such verb,
3 something is missing (one sentence names it), 4 run as root, 130 interrupted.
TEXT
}

# ---------------------------------------------------------------------------------------------------------- setup

# What setup depends on: when none of these changes, there is nothing to do.
fingerprint() { sha256sum -- requirements.lock pyproject.toml packaging/debian-packages.txt; printf '%s\n' "$root"; }

stamp_is_fresh() {
    [[ -x "$venv/bin/python" && -x "$venv/bin/govpay-kiosk" && -f "$stamp" ]] && [[ "$(fingerprint)" == "$(cat -- "$stamp")" ]]
}

package_lines() { sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' -- "$packages"; }

# Lines of the list of which no alternative is installed.
missing_lines() {
    local installed line name
    installed=" $(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p' | tr '\n' ' ')"
    while read -r line; do
        for name in ${line//|/ }; do
            [[ "$installed" == *" $name "* ]] && continue 2
        done
        printf '%s\n' "$line"
    done < <(package_lines)
}

# Of each line the alternative that this release can install: a name that is only virtual here has no candidate.
choose_alternatives() {
    local line name
    for line in "$@"; do
        for name in ${line//|/ }; do
            if [[ "$(LC_ALL=C apt-cache policy "$name" 2>/dev/null)" == *"Candidate: "[0-9]* ]]; then
                printf '%s\n' "$name"
                continue 2
            fi
        done
        printf '%s\n' "${line%%|*}"
    done
}

install_debian_packages() {
    local -a missing=() chosen=() as_root=()
    if ! command -v dpkg-query >/dev/null; then
        say "this is no Debian: the system libraries named in packaging/debian-packages.txt are taken as installed."
        return
    fi
    mapfile -t missing < <(missing_lines)
    (( ${#missing[@]} )) || return 0
    mapfile -t chosen < <(choose_alternatives "${missing[@]}")
    if (( EUID != 0 )); then
        command -v sudo >/dev/null \
            || stop 3 "these Debian packages are missing, and there is neither root nor sudo to install them: ${chosen[*]}"
        as_root=(sudo)
        [[ -t 0 ]] || as_root+=(-n) # nobody is there to type a password
        "${as_root[@]}" true 2>/dev/null \
            || stop 3 "these Debian packages are missing, and sudo was refused: ${chosen[*]}"
    fi
    open_log apt
    # Error-Mode=any: otherwise apt calls an update that reached no server a success.
    "${as_root[@]}" env LC_ALL=C apt-get update -q -o APT::Update::Error-Mode=any >"$log" 2>&1 </dev/null \
        || stop 3 "these Debian packages are missing: ${chosen[*]}. The lists of packages could not be fetched: $(reason)"
    mapfile -t chosen < <(choose_alternatives "${missing[@]}") # the lists know better
    say "installs these Debian packages: ${chosen[*]}"
    "${as_root[@]}" env LC_ALL=C DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "${chosen[@]}" >"$log" 2>&1 </dev/null \
        || stop 3 "these Debian packages are missing, and apt could not install them: $(reason)"
    close_log
}

python_fits() {
    "$1" -c 'import sys, venv, ensurepip; raise SystemExit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' >/dev/null 2>&1
}

find_python() {
    local name
    # The system's own comes first: every user of the machine can run it, one under /root only root can.
    for name in ${KIOSK_PYTHON:-} /usr/bin/python3 python3 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null && python_fits "$name"; then
            command -v "$name"
            return
        fi
    done
    return 1
}

# A tree that was moved or copied has an environment whose programs point to the old place.
venv_is_usable() {
    local first=""
    [[ -x "$venv/bin/python" && -f "$venv/bin/pip" ]] || return 1
    read -r first <"$venv/bin/pip" || return 1
    [[ "$first" == "#!$venv/bin/python"* ]] && python_fits "$venv/bin/python"
}

install_python_packages() {
    local python
    local -a pip=("$venv/bin/python" -m pip --disable-pip-version-check --no-input)
    [[ ! -L "$venv" ]] || stop 3 ".venv is a link to an environment of another place: remove it"
    [[ -w "${venv%/*}" && ( ! -e "$venv" || -w "$venv" ) ]] \
        || stop 3 ".venv has to be made anew, and $(id -un) may not write there: $(stat -c %U -- "$root") may"
    open_log pip
    if [[ ! -f "$stamp" ]] || ! venv_is_usable; then
        python="$(find_python)" || stop 3 "a Python 3.11, 3.12 or 3.13 with its venv module is missing"
        enough_room
        half="$venv"
        aside "$python" -m venv --clear "$venv" || stop 3 "the directory .venv could not be made with $python: $(reason)"
    fi
    echo "not complete" >"$stamp" 2>/dev/null || stop 3 "nothing can be written to .venv: $(reason)"
    say "installs $(grep -c '^[a-zA-Z0-9].*==' "$lock") Python packages of requirements.lock into .venv (about 1 GB the first time)"
    unpacking="$venv/unpacking" # on the same disk: /tmp may be small
    mkdir -p -- "$unpacking"
    pip=(env TMPDIR="$unpacking" "${pip[@]}")
    # Only wheels: nothing is compiled on a kiosk, and nothing runs before its hash was checked. --no-deps: the lock is
    # whole, and pip 23 (Debian 12) would look past it for a newer release of whatever a package asks for with an extra.
    aside "${pip[@]}" install --log "$log" --no-deps --require-hashes --only-binary :all: -r "$lock" \
        || stop 3 "Python packages of requirements.lock are missing: $(reason)"
    aside "${pip[@]}" install --no-deps --no-build-isolation --no-index -e "$root" \
        || stop 3 "the program itself could not be installed into .venv: $(reason)"
    aside "${pip[@]}" check || stop 3 "requirements.lock is not whole: $(reason)"
    half=""
    close_log
    tidy
}

# A full disk is better told before than after everything was fetched.
enough_room() {
    local free
    free="$(free_kb "$root")"
    [[ -z "$free" ]] || (( free > 1500000 )) \
        || stop 3 "there is not enough room on the disk: .venv wants 1.5 GB while it is made, and $(free_in "$root")"
}

# Run it so that whoever interrupts is heard at once: bash hears nothing while a program runs in front.
aside() {
    local code=0
    "$@" >>"$log" 2>&1 </dev/null &
    child=$!
    wait "$child" || code=$?
    child=""
    return "$code"
}

# The last step loads what will be needed: a list of packages may be true on one machine only.
probe() {
    local said code=0
    said="$("$venv/bin/python" packaging/probe.py 2>&1 >/dev/null)" || code=$?
    (( code )) || return 0
    (( code == 3 )) || said="what is installed cannot be loaded (exit $code): ${said##*$'\n'}"
    stop 3 "${said##*$'\n'}"
}

# ------------------------------------------------------------------------------------------- why setup did not succeed

log=""       # what apt or pip said
half=""      # an environment that is not whole yet
unpacking="" # where pip unpacks
child=""     # a program that runs aside

open_log() {
    close_log
    log="$(mktemp --tmpdir "kiosk-setup-$1.XXXXXX" 2>/dev/null)" \
        || stop 3 "no file can be made in ${TMPDIR:-/tmp}: $(has_no_room "${TMPDIR:-/tmp}" && echo 'it has no room left' || echo 'it must be a folder that can be written to')"
}

close_log() { [[ -z "$log" ]] || rm -f -- "$log"; log=""; }

free_kb() { df -k --output=avail -- "$1" 2>/dev/null | sed -n -e '2s/[^0-9]//g' -e 2p; }

# A disk that ran full while something was written to it.
has_no_room() {
    local free
    free="$(free_kb "$1")"
    [[ -n "$free" ]] && (( free < 1024 ))
}

free_in() {
    local free
    free="$(free_kb "$1")"
    printf '%s MB are free in %s' "$(( ${free:-0} / 1024 ))" "$1"
}

no_network='temporary failure (in name resolution|resolving)|could not resolve|name or service not known'
no_network+='|connection (refused|timed out|reset)|could not connect|unable to connect|cannot initiate the connection'
no_network+='|network is unreachable|no route to host|newconnectionerror|connecttimeout|read timed out'

said() { grep -qiE -- "$1" "$log"; }

# Why apt or pip did not succeed, from what they said. What is common to both comes first; the causes stand before their
# consequences (who reaches no server does not find a package, either).
reason() {
    local place why
    why="$(grep -m 1 -E '^(E:|ERROR|error|Error)' "$log" || tail -n 1 -- "$log")"
    why="${why:-no reason was given}"
    for place in "$root" "${TMPDIR:-/tmp}" /var/cache/apt /var/lib/dpkg; do
        if has_no_room "$place"; then why="no room is left on the disk of $place"; break; fi
    done
    if [[ "$why" == "no room"* ]]; then
        :
    elif said 'no space left on device|enough free space|disk quota exceeded'; then
        why="there is not enough room on a disk ($(free_in "$root"), $(free_in /var/cache))"
    elif said 'could not get lock|unable to (acquire|lock)'; then
        why="another program is installing packages, try again when it has ended ($why)"
    elif said 'read-only file system'; then
        why="the disk cannot be written to ($why)"
    elif said 'do not match the hashes|hash sum mismatch|has unexpected size'; then
        why="what was fetched is not what was expected (hash mismatch), and nothing of it was used"
    elif said 'certificate.?verif|certificate is not trusted|self.signed certificate'; then
        why="the certificate of the server with the packages is not trusted here"
    elif said 'is not valid (yet|anymore)|release file .* (is expired|is not valid)'; then
        why="the clock of this machine is wrong, or the mirror is old ($why)"
    elif said 'proxyerror|proxy authentication|tunnel connection failed|invalid response from proxy'; then
        why="the proxy refuses: $why"
    elif said '50[234]  ?(bad gateway|service|gateway)|server error: (bad gateway|service unavailable|gateway time)'; then
        why="the server with the packages, or a proxy before it, does not work now ($why)"
    elif said "$no_network"; then
        why="there is no way to the server with the packages (no network?): $why"
    fi
    printf '%s (details: %s)' "$why" "$log"
}

# Nothing half stays behind: an environment that never was whole goes, and so does one that pip was changing.
tidy() {
    if [[ -n "$log" ]] && said '^installing collected packages'; then half="$venv"; fi
    [[ -z "$unpacking" ]] || rm -rf --one-file-system -- "$unpacking"
    [[ -z "$half" ]] || rm -rf --one-file-system -- "$half"
    unpacking="" half=""
}

# Whoever interrupts is not told about the network.
interrupted() {
    trap '' INT TERM HUP
    if [[ -n "$child" ]]; then
        kill -- "$child" 2>/dev/null || true
        wait "$child" 2>/dev/null || true
    fi
    tidy
    close_log
    stop "$1" "setup was interrupted and is not complete; it can be started again at any time."
}

setup() {
    local wanted
    exec 9<"$root"
    flock -n 9 || { say "waits for another setup in this folder."; flock 9; } # both must not write .venv
    trap 'interrupted 130' INT
    trap 'interrupted 143' TERM
    trap 'interrupted 129' HUP
    trap tidy EXIT
    install_debian_packages
    if ! stamp_is_fresh; then
        wanted="$(fingerprint)" # what changes from now on is not installed
        install_python_packages
        probe
        printf '%s\n' "$wanted" >"$stamp" || stop 3 "nothing can be written to .venv"
    elif [[ "$verb" == setup ]]; then
        probe
    fi
    # Who runs the kiosk need not be able to write here, and would compile it anew at each start: 130 ms.
    "$venv/bin/python" -m compileall -q kiosk >/dev/null 2>&1 || true
    trap - INT TERM HUP EXIT
    exec 9<&-
}

# ---------------------------------------------------------------------------------------------------------- checks

step() {
    local name="$1"
    shift
    printf -- '-- %s\n' "$name"
    "$@" || { printf -- '-- %s: FAILED\n' "$name"; lint_failed=1; }
}

lint() {
    lint_failed=0
    step "ruff" "$venv/bin/ruff" check --quiet .
    step "ruff format" "$venv/bin/ruff" format --check .
    step "mypy" "$venv/bin/mypy"
    step "import-linter" "$venv/bin/lint-imports" --no-logo
    step "qmllint" "$venv/bin/python" packaging/lint_qml.py
    step "translations" "$venv/bin/python" packaging/lint_translations.py
    return "$lint_failed"
}

run_tests() {
    local lint_code=0 code=0
    lint || lint_code=1
    (( $# )) || set -- -n auto # how many processes that are, tests/conftest.py says
    # pytest comes last: its summary is the last line, which is what people and CI read.
    "$venv/bin/python" -m pytest "$@" || code=$?
    (( code )) || code="$lint_code"
    return "$code"
}

# ------------------------------------------------------------------------------------------------------------ verbs

verb="${1:-help}"
(( $# )) && shift

case "$verb" in
    help | -h | --help)
        usage
        exit 0
        ;;
    setup | demo | tour | gallery | audit | sandbox | test | lint | bench | scanner-test | config | journal) ;;
    run)
        (( EUID != 0 )) || stop 4 "run refuses to work as root, because the web engine's own sandbox would be off: start it as an ordinary user."
        ;;
    *)
        usage
        stop 2 "there is no verb '$verb'."
        ;;
esac

if [[ "$verb" == setup ]]; then
    setup
    say "everything is in place."
    exit 0
fi

stamp_is_fresh || setup

if [[ "${CI:-}" == true ]]; then
    export NO_COLOR=1 PY_COLORS=0
    unset FORCE_COLOR
fi

if (( EUID == 0 )) && [[ ! "$verb" =~ ^(lint|config|journal)$ ]]; then # these show nothing
    say "started as root, so the web engine runs without its own sandbox: never do this on a kiosk that people use."
    export QTWEBENGINE_CHROMIUM_FLAGS="${QTWEBENGINE_CHROMIUM_FLAGS:+$QTWEBENGINE_CHROMIUM_FLAGS }--no-sandbox"
fi

case "$verb" in
    lint | test)
        probe # the other verbs say themselves what is missing
        if [[ "$verb" == lint ]]; then lint; else run_tests "$@"; fi
        ;;
    *)
        cd -- "$called_from" # paths in the arguments are the caller's
        exec "$venv/bin/govpay-kiosk" "$verb" "$@" # exec: signals must reach the program itself
        ;;
esac
