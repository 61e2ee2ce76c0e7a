"""The order of the layers, as in the design: what each may include beside itself and what that includes."""

USES = {
    "engine/base": [],
    "engine/modules": ["engine/base"],
    "engine/syntax": ["engine/base"],
    "engine/bytecode": ["engine/syntax", "engine/modules"],
    "engine/heap": ["engine/base"],
    "engine/vm": ["engine/heap", "engine/bytecode"],
    "engine/builtins": ["engine/vm"],
    "engine/loop": ["engine/builtins"],
    "engine/host": ["engine/loop"],
    "engine/scenario": ["engine/host"],
    "engine/library": ["engine/host"],
    "engine/machine": ["engine/scenario", "engine/library"],
    "engine/timeline": ["engine/machine"],
    "app/session": ["engine/timeline"],
    "app/present": ["engine/base"],
    "app/theme": [],
    "app/widgets": ["app/theme"],
    "app/panels": ["app/present", "app/theme", "app/widgets"],
    "app/shell": ["app/session", "app/present", "app/panels"],
    "app/cli": ["app/session"],
}

# What a layer's sources may include, but not its headers: whoever includes those does not see it.
PRIVATE_USES = {"app/present": ["app/session"]}


def visible_from(layer):
    """The layers whose headers the layer's headers may include, itself among them."""
    seen = set()
    waiting = [layer]
    while waiting:
        current = waiting.pop()
        if current not in seen:
            seen.add(current)
            waiting += USES[current]
    return seen


def visible_from_sources(layer):
    seen = visible_from(layer)
    for used in PRIVATE_USES.get(layer, []):
        seen |= visible_from(used)
    return seen
