/** The look of the report page: the dashboard's colours, light and dark, from 320 px up. */
import { Html } from './html.ts'

export const reportStyle = new Html(`
:root{color-scheme:light dark;--canvas:#f7f7f5;--surface:#fff;--sunken:#f1f1ee;--line:#e5e5e0;--ink:#191b1e;--muted:#565b61;
--accent:#2149b8;--accent-soft:#e9effd;--bad:#b3261d;--bad-soft:#fdebe9;--warn:#8a4f00;--warn-soft:#fdf0da;--ok:#17693f;--ok-soft:#e4f4ec}
@media(prefers-color-scheme:dark){:root{--canvas:#131518;--surface:#1b1e22;--sunken:#23272c;--line:#30353b;--ink:#eceef0;--muted:#a4abb3;
--accent:#9db7ff;--accent-soft:#1f2b4a;--bad:#ff9a90;--bad-soft:#43201d;--warn:#f0bf73;--warn-soft:#3d2d14;--ok:#7fd4a7;--ok-soft:#173527}}
*{box-sizing:border-box}
body{margin:0;background:var(--canvas);color:var(--ink);font:15px/1.5 ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
overflow-wrap:anywhere}
main{max-width:1180px;margin:0 auto;padding:24px 16px 64px}
h1{font-size:24px;line-height:1.25;margin:0 0 4px}
h2{font-size:18px;margin:36px 0 12px}
h3{font-size:13px;font-weight:600;margin:18px 0 6px;color:var(--muted)}
p{margin:0 0 8px}.muted{color:var(--muted)}.small{font-size:13px}
a{color:var(--accent)}a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}
.card{background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:16px}
.sides{display:grid;gap:16px;grid-template-columns:minmax(0,1fr)}
@media(min-width:860px){.sides.two{grid-template-columns:repeat(2,minmax(0,1fr))}}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(104px,1fr));gap:8px 16px;margin:12px 0 0}
.figures div{min-width:0}.figures dt{font-size:12px;color:var(--muted)}.figures dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:10px;background:var(--surface)}
table{border-collapse:collapse;width:100%;font-size:14px}
th,td{text-align:left;padding:8px 12px;border-bottom:1px solid var(--line);vertical-align:top}
tr:last-child td{border-bottom:0}th{font-size:12px;color:var(--muted);font-weight:600;white-space:nowrap}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.tag{display:inline-block;border-radius:999px;padding:1px 9px;font-size:12px;font-weight:600;white-space:nowrap}
.ok{color:var(--ok);background:var(--ok-soft)}.bad{color:var(--bad);background:var(--bad-soft)}.warn{color:var(--warn);background:var(--warn-soft)}
.differs{color:var(--accent);background:var(--accent-soft)}
details.call{background:var(--surface);border:1px solid var(--line);border-radius:10px;margin:0 0 10px}
details.call>summary{padding:12px 16px;cursor:pointer;display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center;list-style:none}
details.call>summary::-webkit-details-marker{display:none}
details.call>summary::before{content:"›";color:var(--muted);font-size:18px;line-height:1;transition:transform .12s}
details.call[open]>summary::before{transform:rotate(90deg)}
details.call>summary b{font-size:16px}details.call>summary .muted{flex-basis:100%;padding-left:18px}
.inside{padding:0 16px 16px}
.checks{list-style:none;margin:0;padding:0;border-top:1px solid var(--line)}
.checks li{display:grid;grid-template-columns:20px minmax(96px,150px) minmax(0,1fr);gap:8px;padding:5px 0;border-bottom:1px solid var(--line);font-size:14px}
.checks li>.tag{justify-self:start}
.record{margin:0 0 8px;font-size:13.5px}.record div{display:grid;grid-template-columns:minmax(72px,96px) minmax(0,1fr);gap:8px;padding:1px 0}
.record dt{color:var(--muted)}.record dd{margin:0}
.mark{font-weight:700;text-align:center}.checks .right .mark{color:var(--ok)}.checks .wrong .mark{color:var(--bad)}.checks .noted .mark{color:var(--warn)}
.checks .wrong .what{color:var(--bad)}.checks .right .what{color:var(--muted)}
.talk{list-style:none;margin:0;padding:0;display:grid;gap:6px}
.talk li{max-width:92%;border-radius:10px;padding:7px 11px;font-size:14px}
.talk .caller{background:var(--sunken);justify-self:start}
.talk .receptionist{background:var(--accent-soft);justify-self:end}
.talk .who{display:block;font-size:12px;color:var(--muted)}
.talk .tool,.talk .note{max-width:100%;padding:1px 0 1px 10px;border-left:3px solid var(--line);border-radius:0;font-size:12.5px;color:var(--muted)}
.talk .tool{font-family:ui-monospace,"SF Mono",Menlo,Consolas,monospace;font-size:12px}
.talk .fault{border-left-color:var(--bad);color:var(--bad)}
@media(max-width:520px){.checks li{grid-template-columns:20px minmax(0,1fr);gap:0 8px}.checks .what{grid-column:2}.hide{display:none}main{padding:16px 12px 48px}}
@media(prefers-reduced-motion:reduce){*{transition:none!important}}
@media print{details.call{break-inside:avoid}}
`)
