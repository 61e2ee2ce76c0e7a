#!/usr/bin/env bash
# Makes this machine ready and builds the release preset: the Debian packages that are missing are named and
# installed (a person at a terminal is asked first), then CMake configures and builds in build/release.
#
#   app/setup.sh [TARGET...]     build these targets; without any, everything
#   app/setup.sh --packages      packages only
#
# Writes nothing outside build/ but the packages and scenarios/node_modules. All messages go to stderr.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec 3>&1 1>&2

packages=(
    # to build
    g++ cmake ninja-build ccache mold git
    # libraries of the program
    libfmt-dev libpcre2-dev libutf8proc-dev libyaml-cpp-dev nlohmann-json3-dev libcli11-dev libssl-dev libbrotli-dev
    # the window
    libimgui-dev libglfw3-dev libstb-dev python3-glad libfreetype-dev libegl-dev libgl-dev libgl1-mesa-dri
    fonts-inter fonts-jetbrains-mono fonts-wqy-microhei fonts-symbola
    # tests, benchmarks and lints
    catch2 libbenchmark-dev python3 python3-yaml clang-format xvfb xauth xdotool imagemagick
)

install_packages() {
    command -v dpkg-query >/dev/null || {
        echo "This is not a Debian system: please see to the libraries in README.md yourself."
        return 0
    }
    local installed missing=() package
    installed=" $(dpkg-query -W -f='${db:Status-Status}:${Package} ' "${packages[@]}" 2>/dev/null || true)"
    for package in "${packages[@]}"; do
        [[ $installed == *" installed:$package "* ]] || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0

    echo "Missing packages: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "Install them as root, then run this again."; return 1; }
        as_root=(sudo)
    fi
    if [ "$(id -u)" -ne 0 ] && [ "${CI:-}" != true ] && [ -t 0 ] && [ -t 2 ]; then
        local answer
        read -r -p "Install them with sudo apt-get? [y/N] " answer
        [[ $answer == [yY]* ]] || { echo "Nothing was installed."; return 1; }
    else
        echo "Installing them with apt-get."
    fi
    local install=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive
        apt-get install -y --no-install-recommends -q "${missing[@]}")
    # The lists are fetched when there are none, or when what they name is gone.
    if ! compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null || ! "${install[@]}"; then
        "${as_root[@]}" apt-get update -q
        "${install[@]}"
    fi
}

build() {
    local preset=$1
    shift
    export CCACHE_DIR=${CCACHE_DIR:-$PWD/build/ccache}
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"
    local quiet=()
    # Once it has been built, progress is for a person at a terminal only.
    [ ! -f "build/$preset/.built" ] || [ -t 2 ] || quiet=(--quiet)
    local targets=()
    [ $# -eq 0 ] || targets=(--target "$@")
    cmake --build "build/$preset" --parallel "$(nproc)" "${targets[@]}" -- "${quiet[@]}"
    touch "build/$preset/.built"
}

# The npm packages that scenarios and tests use, as scenarios/package-lock.json says. Nothing else needs them.
install_npm_packages() {
    [ ! -e scenarios/node_modules/.package-lock.json ] ||
        [ scenarios/package-lock.json -nt scenarios/node_modules/.package-lock.json ] || return 0
    if ! command -v npm >/dev/null; then
        if command -v node >/dev/null || ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
            echo "There is no npm: the scenarios that use npm packages will say that they are missing."
            return 0
        fi
        apt-get install -y --no-install-recommends -q nodejs npm || {
            echo "npm could not be installed: the scenarios that use npm packages will say that they are missing."
            return 0
        }
    fi
    npm ci --prefix scenarios --no-audit --no-fund --ignore-scripts --loglevel=error || {
        echo "npm could not fetch the packages (is there a network?): the scenarios that use them will say that they are missing."
        return 0
    }
    touch scenarios/node_modules/.package-lock.json
}

install_packages
install_npm_packages
[ "${1:-}" != --packages ] || exit 0
build "${LOOPSCOPE_PRESET:-release}" "$@"
