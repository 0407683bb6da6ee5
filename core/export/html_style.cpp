// SPDX-License-Identifier: Apache-2.0
#include "export/html_style.h"

#include <algorithm>
#include <string_view>

namespace quotelight {

namespace {

constexpr Colour lightPage{0xFD, 0xFD, 0xFB};
constexpr Colour darkPage{0x17, 0x18, 0x1A};

constexpr std::string_view screenStyle = R"(
:root{color-scheme:light dark;--page:#fdfdfb;--text:#1c1d1f;--soft:#5c5f66;--rule:#dddcd5;--panel:#f5f4ef;--link:#0b57a4;--warn:#8a4b00}
@media screen and (prefers-color-scheme:dark){:root{--page:#17181a;--text:#e7e6e2;--soft:#a5a8ae;--rule:#383a3f;--panel:#1f2124;--link:#8ab8ee;--warn:#f0b060}}
*{box-sizing:border-box}
html{scroll-padding-top:30vh;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
.page{display:grid;grid-template-columns:minmax(0,1fr) minmax(18rem,25rem);min-height:100vh}
.story{padding:3rem 2rem 4rem}
.story>*{max-width:38rem;margin-left:auto;margin-right:auto}
.story article{font:1.1875rem/1.65 Charter,"Iowan Old Style","Source Serif 4","Noto Serif",Georgia,"DejaVu Serif",serif;overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6{line-height:1.2;font-weight:700;text-wrap:balance}
header h1,article h1{font-size:2rem;margin:0 0 .6rem;letter-spacing:-.01em}
article h2{font-size:1.45rem;margin:2rem auto .6rem}
article h3,article h4,article h5,article h6{font-size:1.15rem;margin:1.6rem auto .5rem}
header p{margin:.2rem 0;color:var(--soft)}
header{margin-bottom:1.8rem;padding-bottom:1rem;border-bottom:1px solid var(--rule)}
article p,article blockquote,article pre,article ul{margin:0 0 1em}
article ul{list-style:none;padding:0}
article li{position:relative;padding-left:1.6em;margin-bottom:.35em}
.marker{position:absolute;left:0;color:var(--soft)}
.deep2{margin-left:1.6em}.deep3{margin-left:3.2em}
blockquote{margin-left:0;padding-left:1.1em;border-left:3px solid var(--rule)}
blockquote p:last-child{margin-bottom:0}
pre,code{font-family:ui-monospace,"Cascadia Mono","DejaVu Sans Mono",monospace;font-size:.88em}
img{max-width:100%;height:auto}
pre{padding:.8em 1em;background:var(--panel);overflow-x:auto}
.caption,.footnote{font-size:.88em;color:var(--soft)}
.cell{margin-bottom:.3em!important}
.q{color:inherit;background:var(--tint);text-decoration:underline solid var(--line) 2px;text-underline-offset:.22em;text-decoration-skip-ink:none;padding:.08em .05em;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.q.reported{background:none}
.q .q{text-underline-offset:.4em}
.l1.q{text-decoration-style:dashed}.l2.q{text-decoration-style:dotted}.l3.q{text-decoration-style:double}
.tag{display:inline-block;min-width:1.9em;padding:0 .4em;border:1.5px solid var(--line);border-radius:.7em;font:600 .72rem/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;color:var(--text);background:var(--page);text-align:center;text-decoration:none;white-space:nowrap;-webkit-user-select:none;user-select:none}
.l1 .tag,.l1.tag{border-style:dashed}.l2 .tag,.l2.tag{border-style:dotted}.l3 .tag,.l3.tag{border-style:double;border-width:3px}
.glued{white-space:nowrap;-webkit-user-select:none;user-select:none}
.q .tag{margin:0 .15em 0 .3em;vertical-align:.18em}
.q:target,.said:target{outline:3px solid var(--line);outline-offset:2px}
.key{display:none}
.key span{white-space:nowrap;margin-right:.7em}
aside{background:var(--panel);border-left:1px solid var(--rule);padding:2rem 1.4rem;font-size:.9rem;line-height:1.4;position:sticky;top:0;max-height:100vh;overflow-y:auto}
aside h2{font-size:.95rem;margin:0 0 .6rem}
fieldset{border:0;padding:0;margin:0 0 1.8rem;min-width:0}
fieldset legend{padding:0;font-size:.95rem;font-weight:700;line-height:1.2;margin-bottom:.5rem}
.who{display:grid;grid-template-columns:auto auto minmax(0,1fr) auto;gap:0 .55rem;align-items:baseline;padding:.3rem .2rem;border-radius:4px;cursor:pointer}
.who:hover{background:var(--page)}
.who:has(:checked){background:var(--page);box-shadow:inset 3px 0 var(--line,var(--soft))}
.who input{align-self:start;margin:.2em 0 0;accent-color:var(--line,var(--soft))}
@supports not selector(:has(a)){.who input{display:none}.who{cursor:default}}
.who .tag{min-width:2.8em}
.who .tag,.by .tag,.key .tag{background:var(--tint)}
.role{display:block;color:var(--soft)}
.count{font-variant-numeric:tabular-nums;color:var(--soft)}
.quotes{list-style:none;margin:0;padding:0}
.said{padding:.65rem .7rem;border-left:4px solid var(--line);background:var(--page);margin-bottom:.5rem;border-radius:0 4px 4px 0;overflow-wrap:break-word}
.l1.said{border-left-style:dashed}.l2.said{border-left-style:dotted}.l3.said{border-left-style:double}
.said .words{color:var(--text);text-decoration:none;display:block;font-family:Charter,"Iowan Old Style","Source Serif 4","Noto Serif",Georgia,"DejaVu Serif",serif;font-size:1rem}
.said .words:hover{text-decoration:underline}
.by{margin-top:.35rem}
.why{color:var(--soft);font-size:.85em;margin-top:.15rem}
.unsure{color:var(--warn);font-weight:600}
footer{color:var(--soft);font-size:.85rem;margin-top:3rem;padding-top:1rem;border-top:1px solid var(--rule)}
footer ul{padding-left:1.2em}
@media (max-width:62rem){.key{display:block}.page{display:block}.story{padding:1.6rem 1.1rem}aside{position:static;max-height:none;border-left:0;border-top:1px solid var(--rule)}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
)";

constexpr std::string_view printStyle = R"(@media print{
@page{margin:18mm 16mm}
html,body{background:#fff;font-size:10.5pt}
.page{display:block}.story{padding:0}.story>*{max-width:none}
.story article{font-size:11pt;line-height:1.5}
.q,.tag,.said{-webkit-print-color-adjust:exact;print-color-adjust:exact}
aside{position:static;max-height:none;overflow:visible;border:0;border-top:1px solid var(--rule);background:none;padding:1rem 0 0;margin-top:1.5rem}
.key{display:block}
.who{padding:.15rem 0;grid-template-columns:auto minmax(0,22em) auto;justify-content:start}.who input,.everybody{display:none}
.who:has(:checked){box-shadow:none}
.said{break-inside:avoid;padding:.3rem .6rem}
p{orphans:2;widows:2}h1,h2,h3,h4{break-after:avoid}
a{color:inherit;text-decoration:none}
})";

void appendColour(std::string& out, Colour colour) {
    constexpr char hex[] = "0123456789abcdef";
    out += '#';
    for (std::uint8_t channel : {colour.red, colour.green, colour.blue}) {
        out += hex[channel >> 4];
        out += hex[channel & 0xF];
    }
}

std::string palette(bool dark) {
    std::string out;
    for (std::uint8_t colour = 0; colour <= greyColour; ++colour) {
        out += ".c" + std::to_string(colour) + "{--line:";
        appendColour(out, speakerColour(colour, dark));
        out += ";--tint:";
        appendColour(out, speakerTint(colour, dark, dark ? darkPage : lightPage));
        out += "}\n";
    }
    return out;
}

// With a speaker chosen, other speakers' quotes fade in the text and leave the list.
std::string choice(SpeakerId speaker) {
    const std::string own = speakerClass(speaker);
    const std::string chosen = "body:has(#f-" + own + ":checked) ";
    return chosen + ".q:not(." + own +
           "){background:none;text-decoration-color:var(--rule);text-decoration-thickness:1px}\n" +
           chosen + ".q:not(." + own + ")>.glued{opacity:.35}\n" + chosen + ".said:not(." + own +
           "){display:none}\n";
}

}  // namespace

std::string htmlStyle(const ExportView& view) {
    std::string out(screenStyle);
    out += palette(false);
    out += "@media screen and (prefers-color-scheme:dark){\n" + palette(true) + "}\n";
    for (std::size_t i = 0; i < std::min(mostChoices, view.speakers.size()); ++i)
        out += choice(view.speakers[i].speaker);
    out += printStyle;
    return out;
}

std::string speakerClass(SpeakerId speaker) {
    return speaker == noSpeaker ? "su" : "s" + std::to_string(speaker);
}

std::string speakerClasses(const ExportView& view, SpeakerId speaker) {
    const SpeakerLook& look = view.look(speaker);
    return speakerClass(speaker) + " c" + std::to_string(look.colour) + " l" +
           std::to_string(static_cast<unsigned>(look.line));
}

}  // namespace quotelight
