// The style of every page: phone first, light and dark, and on paper. Each pair of colours is at least AA; the steps of intensity
// differ in lightness, so that they are told apart without colour.
#include "render/report.hpp"

namespace rehab {

namespace {

constexpr std::string_view page_css =
    R"(:root{color-scheme:light dark;--bg:#fff;--fg:#16191d;--soft:#4d5661;--line:#c3cad2;--card:#f3f5f7;
--stop:#b3261e;--back:#8a4b00;--good:#1b6e35;--go:#0b5394;
--i0:#cfe3f1;--i1:#93c0de;--i2:#5293c4;--i3:#235f9c;--i4:#0a2856;--edge:#2d5c85}
@media (prefers-color-scheme:dark){:root{--bg:#12161b;--fg:#eef1f4;--soft:#a9b3be;--line:#414b56;--card:#1d242c;
--stop:#ff9b91;--back:#f2b45c;--good:#83d29a;--go:#8cc4f5;
--i0:#274766;--i1:#3d74a6;--i2:#62a0d3;--i3:#a3cdec;--i4:#eef7ff;--edge:#8fb8da}}
*{box-sizing:border-box}
body{margin:0 auto;padding:16px;max-width:70rem;background:var(--bg);color:var(--fg);font:1rem/1.45 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.7rem;line-height:1.15;margin:0}h2{font-size:1.3rem;margin:1.6rem 0 .5rem}h3{font-size:1.08rem;margin:1rem 0 .3rem}h4{font-size:1rem;margin:.8rem 0 .3rem}
header p,footer{color:var(--soft);margin:.3rem 0}
p{margin:.45rem 0}ul{margin:.3rem 0;padding-left:1.2rem}li{margin:.25rem 0}li.more{list-style:none;color:var(--soft)}
a{color:var(--go)}
code{display:inline-block;font:1em/1.4 ui-monospace,monospace;background:var(--card);padding:.1em .3em;border-radius:3px}code span{display:inline-block}
.card{border-left:6px solid var(--go);background:var(--card);padding:.7rem 1rem;margin:1rem 0;border-radius:0 8px 8px 0}
.card h2:first-child,.card h3:first-child,.card h4:first-child{margin:0 0 .2rem;font-size:1rem;font-weight:600;color:var(--soft)}
.card code{background:var(--bg)}
.card .head{font-size:1.35rem;line-height:1.3;margin:.2rem 0}.card .head strong{color:var(--go);margin-right:.3em}
.card.rest{border-color:var(--soft)}.card.rest .head strong{color:var(--fg)}
.card.stopped{border-color:var(--stop)}.card .head.stop,.card .head.stop strong{color:var(--stop)}
.warn{border-left:3px solid var(--back);padding-left:.6rem}.warn strong{color:var(--back)}
svg{display:block;overflow:visible}
svg.phone{width:100%;max-width:26rem;font-size:12px}svg.desk{display:none;width:100%;max-width:60rem;font-size:12.5px}
svg text{fill:var(--fg)}svg .title{font-weight:600}svg .tick{text-anchor:end;fill:var(--soft)}svg .date{text-anchor:middle;fill:var(--soft)}
svg .note{fill:var(--soft)}svg .before{text-anchor:end}
svg path{fill:none}svg .grid{stroke:var(--line);stroke-width:.7}svg .axis{stroke:var(--soft)}svg .bound{stroke:var(--stop);stroke-width:1.3;stroke-dasharray:6 3}
svg .bar{stroke:var(--edge);stroke-width:1}svg .i0{fill:var(--i0)}svg .i1{fill:var(--i1)}svg .i2{fill:var(--i2)}svg .i3{fill:var(--i3)}svg .i4{fill:var(--i4)}
svg .drill{fill:none;stroke:var(--soft)}svg .ahead{fill:none;stroke:var(--soft);stroke-width:1.2;stroke-dasharray:3 2}
svg .off{stroke:var(--soft);stroke-width:3}
svg .felt{fill:var(--fg)}svg .felt2{fill:var(--bg);stroke:var(--fg);stroke-width:1.5}svg .felt.high{fill:var(--stop)}svg .felt2.high{stroke:var(--stop)}
svg .unsaid{text-anchor:middle;fill:var(--back);font-weight:700}
svg .line{stroke-width:1;stroke:var(--soft);stroke-dasharray:2 3}svg .line.stop{stroke:var(--stop);stroke-width:2;stroke-dasharray:none}
svg .line.back{stroke:var(--back);stroke-dasharray:5 2}svg .line.good{stroke:var(--good)}svg .line.today{stroke:var(--fg);stroke-dasharray:none}
svg .line.target{stroke:var(--go);stroke-width:2;stroke-dasharray:none}
svg .label,svg .title,svg .note{paint-order:stroke;stroke:var(--bg);stroke-width:3px;stroke-linejoin:round}
svg text.stop{fill:var(--stop);font-weight:700}svg text.back{fill:var(--back);font-weight:600}svg text.good{fill:var(--good)}
svg text.today{font-weight:700}svg text.target{fill:var(--go);font-weight:600}
svg .shape{stroke:var(--soft);stroke-width:1.6;fill:var(--bg)}svg .shape.stop{fill:var(--stop);stroke:var(--stop)}
svg .shape.back{fill:var(--back);stroke:var(--back)}svg .shape.good{stroke:var(--good);fill:none;stroke-width:2.2}
svg .limit{fill:var(--back);fill-opacity:.13;stroke:var(--back);stroke-width:.8;stroke-dasharray:3 3}svg .limitline{stroke:var(--back);stroke-width:2}
svg .spread{stroke:var(--go);stroke-width:2}svg circle.spread{fill:var(--go)}
.legend,.marks{list-style:none;padding:0}.legend{display:flex;flex-wrap:wrap;gap:.15rem .9rem;margin:.6rem 0}
.legend li,.marks li{display:flex;gap:.4rem;align-items:flex-start;margin:.1rem 0}.key{flex:none;width:18px;height:18px;font-size:14px;margin-top:.2rem}
.dates{list-style:none;padding:0}.dates li{padding:.3rem 0;border-top:1px solid var(--line);margin:0}.dates i{color:var(--soft)}
details{margin:1.2rem 0}summary{cursor:pointer;font-weight:600;padding:.4rem 0}
table{border-collapse:collapse;width:100%}
td,th{text-align:left;vertical-align:top}
em{color:var(--back);font-style:normal}
.log thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.log tbody,.log tr,.log td,.log th[role=rowheader]{display:block}
.log tr{border-top:1px solid var(--line);padding:.5rem 0}.log td:empty{display:none}
.log .tag{color:var(--soft);font-weight:600}
.soft{color:var(--soft)}.athlete>summary{font-size:1.15rem}
.squad>h2{border-bottom:3px solid var(--soft)}.squad.stopped>h2{border-color:var(--stop)}.squad.go>h2{border-color:var(--go)}.squad.waits>h2{border-color:var(--back)}
.squad thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.squad tbody tr{display:grid;grid-template-columns:repeat(7,1fr);border-bottom:1px solid var(--line);padding:.6rem 0}
.squad tbody tr>*{grid-column:1/-1}.squad tbody tr>th{font-size:1.1rem}.squad .head{margin:0}.squad .head.stop strong{color:var(--stop)}.squad td p{margin:.1rem 0}
.squad tbody tr>.day{grid-column:auto;font-size:.8rem;line-height:1.25;padding:.2rem;text-align:center;overflow-wrap:normal}.day .tag{display:block;font-size:.78rem;color:var(--soft)}
.day.run{background:var(--card);font-weight:600}.day.hangs{outline:1.5px dashed var(--back);outline-offset:-1.5px}.day.off{color:var(--soft)}.day.halt{color:var(--stop);font-weight:700}
@media print,(min-width:900px){.squad table{table-layout:fixed}.squad thead{position:static;clip-path:none;display:table-header-group}.squad tbody tr{display:table-row}
.squad tbody tr>*,.squad tbody tr>.day{display:table-cell;border-top:1px solid var(--line);padding:.4rem .5rem .4rem 0}.squad tbody tr>.day{padding:.4rem .2rem}
.squad th.day{width:4rem;text-align:center;font-size:.85rem}.squad thead th:first-child{width:9rem}.squad thead th:nth-child(3){width:11rem}.day .tag{display:none}}
@media (min-width:740px){body{padding:24px}svg.phone{display:none}svg.desk{display:block}
.log table{table-layout:fixed}.log thead{position:static;clip-path:none;display:table-header-group}.log tbody{display:table-row-group}.log tr{display:table-row}
.log td,.log td:empty,.log th[role=rowheader]{display:table-cell;padding:.45rem .7rem .45rem 0}.log th{padding-right:.7rem}.log tr>:first-child{width:9.5rem}
.log tbody tr>*{border-top:1px solid var(--line)}.log .tag{display:none}}
@media print{:root{color-scheme:light;--bg:#fff;--fg:#000;--soft:#444;--line:#bbb;--card:#fff;--stop:#b3261e;--back:#8a4b00;--good:#1b6e35;--go:#0b5394;
--i0:#cfe3f1;--i1:#93c0de;--i2:#5293c4;--i3:#235f9c;--i4:#0a2856;--edge:#2d5c85}
@page{margin:14mm}
body{padding:0;max-width:none;font-size:10.5pt;line-height:1.32}h1{font-size:17pt}h2{font-size:13pt;margin:.7rem 0 .2rem}h3{font-size:11pt;margin:.5rem 0 .1rem}
p{margin:.2rem 0}ul{margin:.1rem 0}li{margin:.08rem 0}.card{border:1.5pt solid;padding:.3rem .7rem;margin:.5rem 0}.card .head{font-size:14pt}
.squad th.day{width:2.9rem}.squad thead th:first-child{width:5rem}.squad thead th:nth-child(3){width:7rem}.squad tr{break-inside:avoid}h2,h3,h4,.squad h2+p{break-after:avoid}
.session+.course{break-before:page}svg.phone{display:none}svg.desk{display:block}svg,.log tr,.dates li{break-inside:avoid}*{print-color-adjust:exact}}
)";

}  // namespace

std::string_view page_style() { return page_css; }

}  // namespace rehab
