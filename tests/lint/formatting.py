"""clang-format 14 would change nothing."""

import os
import shutil
import subprocess
import tempfile

import repository

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
GOOD = [{"engine/a/a.h": "#pragma once\nint two();\n"}]
BAD = [{"engine/a/a.h": "#pragma once\nint  two( );\n"}]


def program():
    return shutil.which("clang-format-14") or shutil.which("clang-format")


def unavailable():
    """Other versions format otherwise, so they cannot judge."""
    if not program():
        return "clang-format is not installed"
    version = subprocess.run([program(), "--version"], capture_output=True, text=True).stdout
    return "" if "version 14." in version else f"this needs clang-format 14, not {version.strip()}"


def check(files):
    sources = {path: text for path, text in files.items() if repository.is_source(path)}
    if not sources:
        return []
    findings = []
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(os.path.join(ROOT, ".clang-format"), folder)
        for path, text in sources.items():
            os.makedirs(os.path.join(folder, os.path.dirname(path)), exist_ok=True)
            with open(os.path.join(folder, path), "w", encoding="utf-8") as file:
                file.write(text)
        result = subprocess.run(
            [program(), "--dry-run", "-Werror", *sources], cwd=folder, capture_output=True, text=True
        )
        if result.returncode != 0:
            for line in result.stderr.splitlines():
                parts = line.split(":", 3)
                if len(parts) == 4 and parts[1].isdigit():
                    findings.append((parts[0], int(parts[1]), "clang-format would change this"))
            findings = sorted(set(findings)) or [("clang-format", 1, result.stderr.strip())]
    return findings
