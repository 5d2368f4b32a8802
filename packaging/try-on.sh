#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
#
# What does a newcomer meet? The verbs of kiosk.sh in a minimal Debian that has nothing but itself:
#
#     packaging/try-on.sh trixie                                  # demo, then test
#     packaging/try-on.sh bookworm demo                           # one verb
#     packaging/try-on.sh trixie demo -- test tests/domain -x     # several, each with its arguments
#     packaging/try-on.sh --keep DIR trixie demo                  # leave the system in DIR, and use it again
#
# It needs root, debootstrap and about 4 GB under $TMPDIR (or DIR). What is committed of this tree is tried. Mirrors,
# proxies, certificates and pip's settings are those of this machine; Debian packages and wheels that were fetched are
# kept in $XDG_CACHE_HOME/kiosk-try-on for the next time. Exit code: that of the first verb that failed, else 0.
set -euo pipefail

root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)"
say() { printf 'try-on.sh: %s\n' "$*" >&2; }
stop() { say "$*"; exit 2; }

keep=""
if [[ "${1:-}" == --keep ]]; then
    keep="${2:?--keep needs a folder}"
    shift 2
fi
release="${1:-}"
[[ "$release" =~ ^[a-z]+$ ]] || stop "which Debian? For example: packaging/try-on.sh trixie"
shift
(( $# )) || set -- demo -- test
(( EUID == 0 )) || stop "only root can make another system in a folder"
command -v debootstrap >/dev/null || stop "the Debian package debootstrap is missing"

# Everything that is mounted below is seen by this process and its children alone, and every process that is started in
# there ends with it: there is nothing to unmount, and nothing that a removal could reach through.
if [[ -z "${KIOSK_TRY_ON_APART:-}" ]]; then
    if [[ -n "$keep" ]]; then
        system="$(mkdir -p -- "$keep" && cd -- "$keep" && pwd -P)"
    else
        system="$(mktemp -d --tmpdir "kiosk-on-$release.XXXXXX")"
        chmod 755 -- "$system" # it becomes /, which every account must be able to enter
        trap 'rm -rf --one-file-system -- "$system"' EXIT
    fi
    apart=""
    trap 'kill -KILL -- $apart 2>/dev/null; wait; exit 130' INT TERM HUP
    KIOSK_TRY_ON_APART="$system" unshare --mount --pid --fork --kill-child --propagation private \
        -- "${BASH_SOURCE[0]}" "$release" "$@" &
    apart=$! code=0
    wait "$apart" || code=$?
    exit "$code"
fi
system="$KIOSK_TRY_ON_APART"
unset KIOSK_TRY_ON_APART
cache="${XDG_CACHE_HOME:-$HOME/.cache}/kiosk-try-on"

# ------------------------------------------------------------------------------------------- the system and its tree

# The mirror of this machine, when its lists name one of Debian's.
mirror() {
    grep -rhoE '(^URIs: *|^deb +(\[[^]]*\] +)?)https?://[^ ]+/debian/?( |$)' /etc/apt/sources.list /etc/apt/sources.list.d \
        2>/dev/null | grep -oE 'https?://[^ ]+' | head -n 1
}

make_system() {
    local proxy
    mkdir -p -- "$cache/$release"
    proxy="$(apt-config shell proxy Acquire::http::Proxy | sed -e "s/^proxy='//" -e "s/'$//")"
    say "makes a minimal $release in $system"
    env ${proxy:+http_proxy="$proxy"} debootstrap --variant=minbase --cache-dir="$cache/$release" \
        "$release" "$system" ${1:+"$1"} >"$system.log" 2>&1 || stop "debootstrap failed: $(tail -n 1 "$system.log")"
    rm -f -- "$system.log"
    apt-config dump | grep -E '^Acquire::(https?::(Proxy|Verify)|Retries)' >"$system/etc/apt/apt.conf.d/90machine" || true
    # An authority of this machine's own reaches the list of authorities when ca-certificates is installed in there.
    mkdir -p "$system/usr/local/share/ca-certificates" "$system/root/.config"
    cp -r /usr/local/share/ca-certificates/. "$system/usr/local/share/ca-certificates/" 2>/dev/null || true
    cp /etc/pip.conf "$system/etc/" 2>/dev/null || true
    cp -r "$HOME/.config/pip" "$system/root/.config/" 2>/dev/null || true
}

# Nothing of the caller's environment is in there but how packages are fetched.
inside() {
    local -a passed=()
    mapfile -t passed < <(env | grep -E '^(PIP_[A-Z_]+|(https?|no|ftp)_proxy|(HTTPS?|NO|FTP)_PROXY)=' || true)
    env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb CI=true "${passed[@]}" \
        chroot "$system" "$@"
}

mount_what_a_machine_has() {
    mount --bind "$system" "$system" # a root of its own, in which tests may mount, too
    mount -t proc proc "$system/proc"
    mount --rbind --make-rslave /sys "$system/sys"
    mount -t tmpfs tmpfs "$system/run"
    mkdir -p "$system/dev/shm" "$system/dev/pts"
    mount -t tmpfs -o mode=1777 tmpfs "$system/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=0666,mode=0620 devpts "$system/dev/pts"
    ln -sf pts/ptmx "$system/dev/ptmx"
    for file in /etc/resolv.conf /etc/hosts; do cp -L -- "$file" "$system$file"; done
    local fetched
    for fetched in /var/cache/apt/archives /root/.cache/pip; do
        mkdir -p -- "$system$fetched" "$cache/$release$fetched"
        mount --bind "$cache/$release$fetched" "$system$fetched"
    done
    local contracts="${KIOSK_CONTRACTS:-$root/../shared/contracts}"
    if [[ -d "$contracts" ]]; then
        mkdir -p "$system/srv/shared/contracts"
        mount --bind -o ro "$contracts" "$system/srv/shared/contracts"
    fi
}

bring_the_tree() {
    rm -rf --one-file-system -- "$system/srv/kiosk.new"
    git -c safe.directory='*' clone --quiet --no-hardlinks -- "$root" "$system/srv/kiosk.new"
    if [[ -d "$system/srv/kiosk/.venv" ]]; then mv -- "$system/srv/kiosk/.venv" "$system/srv/kiosk.new/.venv"; fi
    rm -rf --one-file-system -- "$system/srv/kiosk"
    mv -- "$system/srv/kiosk.new" "$system/srv/kiosk"
}

[[ -e "$system/etc/debian_version" ]] || make_system "$(mirror)"
mount_what_a_machine_has
bring_the_tree

# ------------------------------------------------------------------------------------------------------- the verbs

failed=0
verb=()
try() {
    local code=0 log began=$SECONDS
    (( ${#verb[@]} )) || return 0
    log="$(mktemp --tmpdir "kiosk-on-$release-${verb[0]}.XXXXXX.log")"
    inside bash -c 'cd /srv/kiosk && exec ./kiosk.sh "$@"' kiosk.sh "${verb[@]}" >"$log" 2>&1 </dev/null || code=$?
    printf -- '-- %s, ./kiosk.sh %s: exit %d after %d s; all of it: %s\n' \
        "$release $(cat "$system/etc/debian_version")" "${verb[*]}" "$code" $(( SECONDS - began )) "$log"
    tail -n 12 -- "$log"
    (( failed )) || failed=$code
    verb=()
}

for word in "$@" --; do
    if [[ "$word" == -- ]]; then try; else verb+=("$word"); fi
done
exit "$failed"
