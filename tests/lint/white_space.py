"""No white space at the end of a line, no tabs, no carriage returns, one newline at the end."""

ENDINGS = (".h", ".cpp", ".js", ".py", ".cmake", ".md", ".json", ".yml", ".sh", ".txt", "/run")
# Recorded output is kept as it was printed.
RECORDED = ("tests/golden/", "tests/conformance/", "tests/scenarios/recorded/")

GOOD = [{"a.cpp": "int x;\n"}, {"a.cpp": ""}, {"tests/golden/a.txt": "a \n"}]
BAD = [{"a.cpp": "int x; \n"}, {"a.cpp": "\tint x;\n"}, {"a.cpp": "int x;"}, {"a.md": "a\n\n"}, {"a.cpp": "a\r\n"}]


def check(files):
    findings = []
    for path, text in files.items():
        if not path.endswith(ENDINGS) or path.startswith(RECORDED) or not text:
            continue
        lines = text.split("\n")
        for number, line in enumerate(lines, 1):
            if line != line.rstrip():
                findings.append((path, number, "white space at the end of the line"))
            if "\t" in line:
                findings.append((path, number, "a tab"))
        if not text.endswith("\n") or text.endswith("\n\n"):
            findings.append((path, len(lines), "a file ends with one newline"))
    return findings
