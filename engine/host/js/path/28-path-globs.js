// path.matchesGlob. RUNTIME: Node 20 lib/path.js, glob, over minimatch 9: stars, question marks, ** and one level of braces.
// SIMPLIFIED: what else a pattern may have (classes, nested braces, parts in parentheses, dots as segments) is refused.

let isGlobWarned = false;

function RefuseGlob(what) {
    %refuse(`a glob pattern with ${what} is not supported by Loopscope`);
}

function CheckGlobText(text, what) {
    if (text === "" || EndsWith(text, "/") || %string_find(text, "//", 0) >= 0) RefuseGlob(`an empty segment in ${what}`);
    const segments = %split_text(text, "/", 4294967295);
    for (let index = 0; index < segments.length; index += 1) {
        if (segments[index] === "." || segments[index] === "..") RefuseGlob(`the segment '${segments[index]}' in ${what}`);
    }
    return segments;
}

function CheckGlobPattern(pattern) {
    for (let index = 0; index < pattern.length; index += 1) {
        const unit = pattern[index];
        if (unit === "[" || unit === "\\" || unit === "$" || unit === "(") RefuseGlob(`'${unit}' in the pattern`);
    }
}

// The patterns that one with braces stands for.
function ExpandGlob(pattern) {
    const open = %string_find(pattern, "{", 0);
    if (open < 0) return [pattern];
    const close = %string_find(pattern, "}", open);
    const inner = close < 0 ? "" : %string_slice(pattern, open + 1, close);
    if (%string_find(inner, ",", 0) < 0 || %string_find(inner, "{", 0) >= 0 || %string_find(inner, "..", 0) >= 0) RefuseGlob("such braces in the pattern");
    const choices = %split_text(inner, ",", 4294967295);
    const rests = ExpandGlob(%string_slice(pattern, close + 1, pattern.length));
    const expanded = [];
    for (let index = 0; index < choices.length; index += 1) {
        for (let rest = 0; rest < rests.length; rest += 1) %push(expanded, %string_slice(pattern, 0, open) + choices[index] + rests[rest]);
    }
    return expanded;
}

// One segment: a star stands for any text, but nothing that begins with a dot, and not for nothing when it stands alone.
function GlobSegmentFits(pattern, text) {
    if (pattern === text) return true;
    const isWild = pattern[0] === "*" || pattern[0] === "?";
    if (isWild && (text === "" || text[0] === ".")) return false;
    let at = 0;
    let star = -1;
    let taken = 0;
    let place = 0;
    while (place < text.length) {
        if (at < pattern.length && pattern[at] === "*") {
            star = at;
            taken = place;
            at += 1;
        } else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === text[place])) {
            at += 1;
            place += 1;
        } else if (star >= 0) {
            taken += 1;
            place = taken;
            at = star + 1;
        } else {
            return false;
        }
    }
    while (at < pattern.length && pattern[at] === "*") at += 1;
    return at === pattern.length;
}

// RUNTIME: minimatch, matchOne.
function GlobSegmentsFit(pattern, segments, from, start) {
    let place = start;
    for (let at = from; at < pattern.length; at += 1) {
        if (pattern[at] === "**") {
            const first = place;
            for (; place < segments.length; place += 1) {
                if (at + 1 < pattern.length && GlobSegmentsFit(pattern, segments, at + 1, place)) return true;
                if (segments[place][0] === ".") return false;
            }
            return at + 1 === pattern.length && first < segments.length;
        }
        if (place >= segments.length || !GlobSegmentFits(pattern[at], segments[place])) return false;
        place += 1;
    }
    return place === segments.length;
}

function MatchesGlob(path, pattern) {
    if (!kIsNode24 && !isGlobWarned) {
        isGlobWarned = true;
        EmitWarning("glob is an experimental feature and might change at any time", "ExperimentalWarning");
    }
    ValidateString(path, "path");
    ValidateString(pattern, "pattern");
    CheckGlobPattern(pattern);
    const segments = CheckGlobText(path, "the path");
    const patterns = ExpandGlob(pattern);
    for (let index = 0; index < patterns.length; index += 1) {
        if (GlobSegmentsFit(CheckGlobText(patterns[index], "the pattern"), segments, 0, 0)) return true;
    }
    return false;
}
