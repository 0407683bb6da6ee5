#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# office.sh CLI ARTICLE: exports the article to office formats, lets LibreOffice open each and write it
# in another, and looks for what must have survived. Exit status 77: LibreOffice is not installed.
set -eu
cli=$1
article=$2
command -v soffice >/dev/null || exit 77
command -v unzip >/dev/null || exit 77
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
fail() { echo "$1" >&2; exit 1; }

# convert FROM TO: LibreOffice with a profile of its own, so that none of the user's is touched.
convert() {
    timeout 120 soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "$2" \
        --outdir "$work/again" "$work/article.$1" >/dev/null 2>&1 || fail "LibreOffice failed on $1"
    [ -s "$work/again/article.$2" ] || fail "LibreOffice could not open the $1 file"
}

# member TYPE NAME ELEMENT: how often the element begins there.
member() { unzip -p "$work/again/article.$1" "$2" | grep -o "<$3[ >]" | wc -l; }

for format in docx odt xlsx; do
    "$cli" export --to "$format" -o "$work/article.$format" "$article" || [ $? -eq 1 ]
done
quotes="$("$cli" export --to csv "$article" | wc -l)"
quotes=$((quotes - 1))
[ "$quotes" -gt 3 ] || fail "The article has too few quotes to check anything: $quotes"

convert docx odt
[ "$(member odt content.xml office:annotation)" -eq "$quotes" ] || fail "DOCX lost comments"
convert odt docx
[ "$(member docx word/comments.xml w:comment)" -eq "$quotes" ] || fail "ODT lost annotations"
convert xlsx ods
[ "$(member ods content.xml table:database-range)" -ge 1 ] || fail "XLSX lost its filters"
rows="$(member ods content.xml table:table-row)"
[ "$rows" -gt "$quotes" ] || fail "XLSX lost rows: $rows for $quotes quotes"
echo "LibreOffice kept $quotes comments in DOCX and ODT, and the rows and filters of XLSX."
