# SPDX-FileCopyrightText: The Galley authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Shared by the scripts of this folder; sourced, never run. It knows where things are and how a command gets to a
# Debian 13 toolchain: directly on Debian 13 and newer, else through bwrap in the private root of dev/bootstrap.

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cache="${GALLEY_CACHE:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/galley-dev}"

say() { printf '%s\n' "galley: $*" >&2; }
die() { say "$*"; exit 1; }

# GALLEY_PEER adds what dev/bench --peer needs.
packages() {
    sed -e 's/#.*//' -e '/^[[:space:]]*$/d' -e 's/[[:space:]]//g' "$checkout/dev/packages.txt" \
        ${GALLEY_PEER:+"$checkout/dev/packages-peer.txt"}
}

# Prints "native" where the system's own packages serve, "root" where a private Debian 13 root is needed,
# "none" where neither can be.
toolchain_kind() {
    [ "$(uname -s)" = Linux ] || { echo none; return; }
    local id='' version=''
    if [ -r /etc/os-release ]; then
        id=$(. /etc/os-release; echo "${ID:-}")
        version=$(. /etc/os-release; echo "${VERSION_ID:-}")
    fi
    # Debian's testing and unstable carry no VERSION_ID and are newer than any release.
    if [ "$id" = debian ] && { [ -z "$version" ] || [ "${version%%.*}" -ge 13 ]; }; then echo native; else echo root; fi
}

root_folder() {
    local key
    key=$({ echo trixie; packages; } | sha256sum | cut -c1-16)
    echo "$cache/debian13-$key"
}

# Runs a command with the toolchain. The folders of the host that hold people's files are visible under their own
# names, so a path means the same inside and outside.
in_toolchain() {
    export CCACHE_DIR="$cache/ccache" CCACHE_BASEDIR="$checkout" CCACHE_NOHASHDIR=1 CCACHE_MAXSIZE=5G
    # Depend mode spares each unit that is not in the cache a run of the preprocessor.
    export CCACHE_DEPEND=1 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    # Chromium refuses its sandbox to root. The shipped program never sets this.
    if [ "$(id -u)" = 0 ]; then export QTWEBENGINE_DISABLE_SANDBOX=1; fi
    case "${LC_ALL:-${LANG:-}}" in *UTF-8|*utf8) ;; *) export LANG=C.UTF-8 LC_ALL=C.UTF-8 ;; esac
    if [ "$(toolchain_kind)" = native ]; then "$@"; return; fi

    local root folder binds=()
    root=$(root_folder)
    for folder in /*; do
        case "$folder" in
            /bin|/boot|/dev|/etc|/lib|/lib32|/lib64|/libx32|/proc|/run|/sbin|/sys|/usr|/var|/lost+found) ;;
            *) [ -d "$folder" ] && [ ! -L "$folder" ] && binds+=(--bind "$folder" "$folder") ;;
        esac
    done
    case "$cache/" in /var/*|/run/*) binds+=(--bind "$cache" "$cache") ;; esac
    [ -d /etc/ssl/certs ] && binds+=(--ro-bind /etc/ssl/certs /etc/ssl/certs)
    [ -e /etc/resolv.conf ] && binds+=(--ro-bind "$(readlink -f /etc/resolv.conf)" /etc/resolv.conf)
    [ -d "/run/user/$(id -u)" ] && binds+=(--bind "/run/user/$(id -u)" "/run/user/$(id -u)")
    env PATH=/usr/lib/ccache:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin GALLEY_IN_ROOT=1 \
        bwrap --bind "$root" / --dev-bind /dev /dev --proc /proc --ro-bind /sys /sys "${binds[@]}" \
        --chdir "$PWD" --die-with-parent -- "$@"
}
