"""No tracked file names a path of the machine it was written on, or the host of a package registry."""

import re

PATTERN = re.compile(
    r"/(?:ro" + r"ot|wo" + r"rk)/[\w.]|/ho" + r"me/(?!user\b|node\b)\w"
    r"|\b(?:registry\.npmjs|deb\.debian|pypi|crates|proxy\.golang|rubygems|files\.pythonhosted)\.(?:org|io)\b"
    r"|\b(?:artifactory|nexus|jfrog)\.\w"
)

GOOD = [{"a.md": "see https://github.com/libuv/libuv and /tmp/data.txt\n"}, {"a.js": "'/home/user/x'\n"}]
BAD = [{"a.md": "in /wo" + "rk/main\n"}, {"a.cpp": '"/ro' + 'ot/x"\n'}, {"a.md": "https://registry.npm" + "js.org/x\n"}]


def check(files):
    findings = []
    for path, text in files.items():
        for number, line in enumerate(text.split("\n"), 1):
            match = PATTERN.search(line)
            if match:
                findings.append((path, number, f"{match.group()!r} belongs to a machine, not to the project"))
    return findings
