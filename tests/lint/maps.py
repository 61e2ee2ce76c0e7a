"""engine/README.md and app/README.md mention every folder beside them."""

import repository

GOOD = [{"engine/README.md": "- `base`: texts\n", "engine/base/a.h": ""}, {"app/README.md": "`cli/` is\n", "app/cli/a.h": ""}]
BAD = [{"engine/README.md": "- `base`\n", "engine/vm/a.h": ""}, {"app/cli/a.h": ""}]


def check(files):
    findings = []
    folders = {"/".join(path.split("/")[:2]) for path in files if repository.in_program(path) and path.count("/") > 1}
    for folder in sorted(folders):
        side, name = folder.split("/")
        page = f"{side}/README.md"
        if not any(f"`{written}`" in files.get(page, "") for written in (name, name + "/", folder, folder + "/")):
            findings.append((page, 1, f"the folder {folder} is not on the map"))
    return findings
