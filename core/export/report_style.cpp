// SPDX-License-Identifier: Apache-2.0
#include "export/report_style.h"

namespace quotelight {

const std::string_view reportStyle = R"(
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:54rem;padding:2rem 1.2rem 4rem;background:#fff;color:#1c1d1f;font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;overflow-wrap:break-word}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .3rem}
h2{font-size:1.25rem;margin:2.2rem 0 .6rem}
h3{font-size:1.05rem;margin:1.6rem 0 .4rem}
header p,footer{margin:.15rem 0;color:#5c5f66}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.6rem;margin:1.4rem 0;padding:0}
.figures div{border:1px solid #dddcd5;border-radius:4px;padding:.5rem .7rem}
.figures dt{color:#5c5f66;font-size:.85rem}
.figures dd{margin:0;font-size:1.35rem;font-weight:600;font-variant-numeric:tabular-nums}
figure{margin:0}
figure svg{display:block;max-width:100%;height:auto}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid #dddcd5;vertical-align:top}
th{font-weight:600;border-bottom:2px solid #9a9a9a}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.tag{display:inline-block;min-width:2.2em;padding:0 .4em;border:1.5px solid #6b6b6b;border-radius:.7em;font-weight:600;font-size:.78em;text-align:center}
.role,.why{color:#5c5f66}
.quotes{padding-left:1.6rem;margin:0}
.quotes li{margin-bottom:.7rem;break-inside:avoid}
.words{font-family:Charter,"Iowan Old Style","Source Serif 4","Noto Serif",Georgia,"DejaVu Serif",serif}
.why{font-size:.85rem}
.unsure{color:#8a4b00;font-weight:600}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid #dddcd5;font-size:.85rem}
@media print{
@page{margin:18mm 16mm}
body{max-width:none;padding:0;font-size:10pt}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
h2,h3{break-after:avoid}
tr,figure,.figures div{break-inside:avoid}
thead{display:table-header-group}
}
)";

}  // namespace quotelight
