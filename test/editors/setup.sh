#!/usr/bin/env bash
# Installs the editors that Debian has and the tests drive: Neovim, Emacs with Eglot and lsp-mode, Vim, and Kate on a display
# that nobody sees (Xvfb), read as assistive technology reads it (AT-SPI).
set -euo pipefail

missing=()
for package in neovim emacs-nox elpa-eglot elpa-lsp-mode vim \
  kate xvfb xauth dbus-daemon at-spi2-core python3-gi; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
((${#missing[@]})) || exit 0
sudo=
[[ $(id -u) == 0 ]] || sudo=sudo
echo "apt-get install ${missing[*]}"
$sudo apt-get update -qq
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null </dev/null
