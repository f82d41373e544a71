/** The style of the HTML report. All colours reach a contrast of 4.5 on their background, in light and in dark. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --page: #ffffff; --soft: #f3f4f6; --line: #c9ced6; --muted: #57606a;
  --link: #0550ae; --error: #b4232c; --warning: #7d4e00; --info: #0550ae; --mark: #ffe9a8; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6edf3; --page: #0d1117; --soft: #1a212b; --line: #3d4550; --muted: #a3adb8;
    --link: #79b8ff; --error: #ff9b94; --warning: #e8b84a; --info: #79b8ff; --mark: #5c4600; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 1.5rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); font-size: 1.25rem; }
h3 { margin: 2rem 0 0.25rem; font-size: 1.05rem; }
a { color: var(--link); }
p { margin: 0.35rem 0; }
code, pre { font: 0.9em/1.5 ui-monospace, monospace; }
pre { margin: 0.5rem 0; padding: 0.6rem 0.8rem; background: var(--soft); border-radius: 6px; overflow-x: auto; white-space: pre; }
mark { background: var(--mark); color: inherit; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; color: var(--muted); padding-bottom: 0.35rem; }
th, td { padding: 0.35rem 0.6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { white-space: nowrap; }
.severity { font-weight: 700; white-space: nowrap; }
.error { color: var(--error); }
.warning { color: var(--warning); }
.info { color: var(--info); }
.muted { color: var(--muted); }
@media print { pre { white-space: pre-wrap; } }
`;
