"""The library's files are one function body: of two top-level functions with one name the later would silently stand in
for the earlier. Node's library is builtins/js and host/js; a page's is builtins/js, host/page and those files of host/js
that engine/library/compile.cpp names."""

import re

DECLARED = re.compile(r"^(?:async )?(?:function\*?|class|const|let|var) (\w+)", re.MULTILINE)
SHARED = re.compile(r'"(\d\d-[\w-]+\.js)"')
LISTS_SHARED = "engine/library/compile.cpp"

NODE = "engine/host/js/events/10-a.js"
PAGE = "engine/host/page/tree/10-b.js"
LIST = {LISTS_SHARED: '    "10-a.js"};\n'}
GOOD = [
    {NODE: "function One() {\n    function Inner() {}\n}\n", "engine/host/js/streams/11-c.js": "function Two() {\n    function Inner() {}\n}\n"},
    {NODE: "function One() {}\n", PAGE: "function One() {}\n"},
]
BAD = [
    {NODE: "function One() {}\nfunction* One() {}\n"},
    {NODE: "async function One() {}\n", "engine/builtins/js/01-d.js": "function One() {}\n"},
    {PAGE: "class One {}\n", "engine/builtins/js/01-d.js": "const One = 1;\n"},
    LIST | {NODE: "function One() {}\n", PAGE: "function One() {}\n"},
]


def check(files):
    shared = set(SHARED.findall(files.get(LISTS_SHARED, "")))
    bodies = (
        lambda path: path.startswith(("engine/builtins/js/", "engine/host/js/")),
        lambda path: path.startswith(("engine/builtins/js/", "engine/host/page/")) or path.split("/")[-1] in shared,
    )
    findings = set()
    for belongs in bodies:
        seen = {}
        for path in sorted(path for path in files if path.endswith(".js") and belongs(path)):
            for declared in DECLARED.finditer(files[path]):
                name = declared.group(1)
                line = files[path].count("\n", 0, declared.start()) + 1
                if name in seen:
                    findings.add((path, line, f"{name} is declared in {seen[name]}, too"))
                seen[name] = path
    return sorted(findings)
