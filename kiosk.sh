#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
#
# The front door: ./kiosk.sh VERB [arguments]. It needs bash and a minimal Debian 12/13 or Ubuntu 24.04, nothing else.
# Whatever this script itself has to say goes to standard error: standard output belongs to the program it starts.
#
# Exit codes:   0 done      1 the verb failed (a test, a check, a scenario)      2 no such verb
#               3 setup could not be completed; one sentence names what is missing
#               4 `run` was started as root      others: see `govpay-kiosk --help`
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
  sandbox   a local GovPay and a local Checkout: sandbox [--port N]
  test      lint, then every test (further arguments go to pytest)
  lint      ruff, mypy, import-linter, qmllint
  bench     measure: bench --json
  scanner-test  show what the scanners of this machine send and what it is understood as
  help      this text

Every verb runs setup first when something changed. Exit codes: 0 done, 1 failed, 2 no such verb,
3 setup not completed (one sentence names what is missing), 4 run as root.
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

# The alternative that this release can install: a name that is only virtual here has no candidate.
choose_alternative() {
    local name
    for name in ${1//|/ }; do
        if [[ "$(LC_ALL=C apt-cache policy "$name" 2>/dev/null)" == *"Candidate: "[0-9]* ]]; then
            printf '%s\n' "$name"
            return
        fi
    done
    printf '%s\n' "${1%%|*}"
}

install_debian_packages() {
    local line log
    local -a missing=() chosen=() as_root=()
    if ! command -v dpkg-query >/dev/null; then
        say "this is no Debian: the system libraries named in packaging/debian-packages.txt are taken as installed."
        return
    fi
    mapfile -t missing < <(missing_lines)
    (( ${#missing[@]} )) || return 0
    say "will install these Debian packages: ${missing[*]}"
    if (( EUID != 0 )); then
        command -v sudo >/dev/null \
            || stop 3 "these Debian packages are missing, and there is neither root nor sudo to install them: ${missing[*]}"
        as_root=(sudo)
        [[ -t 0 ]] || as_root+=(-n) # nobody is there to type a password
        "${as_root[@]}" true 2>/dev/null \
            || stop 3 "these Debian packages are missing, and sudo was refused: ${missing[*]}"
    fi
    log="$(mktemp --tmpdir kiosk-setup-apt.XXXXXX)"
    # Error-Mode=any: otherwise apt calls an update that reached no server a success.
    "${as_root[@]}" apt-get update -q -o APT::Update::Error-Mode=any >"$log" 2>&1 </dev/null \
        || stop 3 "these Debian packages are missing, and the package lists could not be fetched (no network?): ${missing[*]} (details: $log)"
    for line in "${missing[@]}"; do chosen+=("$(choose_alternative "$line")"); done
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "${chosen[@]}" >>"$log" 2>&1 </dev/null \
        || stop 3 "these Debian packages are missing and apt could not install them: ${chosen[*]} (details: $log)"
    rm -f -- "$log"
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
    local python log
    local -a pip=("$venv/bin/python" -m pip --disable-pip-version-check --no-input)
    say "will install $(grep -c '^[a-zA-Z0-9].*==' "$lock") Python packages of requirements.lock into .venv (about 1 GB the first time)"
    if ! venv_is_usable; then
        [[ ! -L "$venv" ]] || stop 3 ".venv is a link to an environment of another place: remove it"
        python="$(find_python)" || stop 3 "a Python 3.11, 3.12 or 3.13 with its venv module is missing"
        "$python" -m venv --clear "$venv" >/dev/null 2>&1 || stop 3 "the directory .venv could not be made with $python"
    fi
    log="$(mktemp --tmpdir kiosk-setup-pip.XXXXXX)"
    # Only wheels: nothing is compiled on a kiosk, and nothing runs before its hash was checked. --no-deps: the lock is
    # whole, and pip 23 (Debian 12) would look past it for a newer release of whatever a package asks for with an extra.
    "${pip[@]}" install --no-deps --require-hashes --only-binary :all: -r "$lock" >"$log" 2>&1 </dev/null \
        || stop 3 "Python packages of requirements.lock are missing and could not be fetched (no network?): $(first_error "$log")"
    "${pip[@]}" install --no-deps --no-build-isolation --no-index -e "$root" >>"$log" 2>&1 </dev/null \
        || stop 3 "the program itself could not be installed into .venv: $(first_error "$log")"
    "${pip[@]}" check >>"$log" 2>&1 \
        || stop 3 "requirements.lock is not whole: $(tail -n 1 "$log") (details: $log)"
    rm -f -- "$log"
}

first_error() { printf '%s (details: %s)' "$(grep -m 1 -E '^(ERROR|error)' "$1" || echo 'no reason given')" "$1"; }

setup() {
    exec 9<"$root"
    flock 9 # two verbs started at once must not both write .venv
    install_debian_packages
    if ! stamp_is_fresh; then
        install_python_packages
        fingerprint >"$stamp"
    fi
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
    return "$lint_failed"
}

run_tests() {
    local lint_code=0 code=0
    lint || lint_code=1
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
    setup | demo | tour | sandbox | test | lint | bench | scanner-test) ;;
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

if (( EUID == 0 )) && [[ "$verb" != lint ]]; then
    say "started as root, so the web engine runs without its own sandbox: never do this on a kiosk that people use."
    export QTWEBENGINE_CHROMIUM_FLAGS="${QTWEBENGINE_CHROMIUM_FLAGS:+$QTWEBENGINE_CHROMIUM_FLAGS }--no-sandbox"
fi

case "$verb" in
    lint) lint ;;
    test) run_tests "$@" ;;
    *)
        cd -- "$called_from" # paths in the arguments are the caller's
        exec "$venv/bin/govpay-kiosk" "$verb" "$@" # exec: signals must reach the program itself
        ;;
esac
