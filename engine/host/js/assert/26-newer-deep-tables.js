// How Node 24 compares sets and maps deeply. RUNTIME: Node v24.21.0 lib/internal/util/comparisons.js, setEquiv and mapEquiv.

// SPEC: setEquiv. What is not in both as it is must be equal to something else, each to one.
function NewerSameMembers(first, second, mode, pairs) {
    const members = KeysOfTable(second);
    const open = [];
    for (let index = 0; index < members.length; index += 1) {
        const value = members[index];
        if (%table_has(first, value)) continue;
        if (!IsObjectOrNull(value) && (mode !== kCompareLoose || !MayBeInLoosely(second, first, value))) return false;
        if (open.length === 0 && %table_size(first) < 3) return SameSmallSets(first, second, members, index, mode, pairs);
        %push(open, value);
    }
    if (open.length === 0) return true;
    if (mode !== kComparePartial) return MatchMembers(first, second, open, mode, pairs);
    return FindAll(KeysOfTable(first), open, (key, other) => NewerDeepEqual(key, other, mode, pairs), (key) => !%table_has(second, key));
}

// SPEC: compareSmallSets: `first` has one or two members; the one at `at` of `members` is not in it.
function SameSmallSets(first, second, members, at, mode, pairs) {
    const keys = KeysOfTable(first);
    const value = members[at];
    const next = members[at + 1];
    if (NewerDeepEqual(keys[0], value, mode, pairs)) {
        if (members.length === 1) return true;
        return %table_has(second, keys[1]) || NewerDeepEqual(keys[1], next, mode, pairs);
    }
    return keys.length !== 1 && NewerDeepEqual(keys[1], value, mode, pairs)
        && (members.length === 1 || %table_has(second, keys[0]) || NewerDeepEqual(keys[0], next, mode, pairs));
}

// SPEC: setObjectEquiv.
function MatchMembers(first, second, open, mode, pairs) {
    const isEqual = (key, other) => (mode === kCompareLoose ? NewerDeepEqual(key, other, mode, pairs) : SameObjects(key, other, mode, pairs));
    const asks = mode === kCompareLoose || open.length !== %table_size(first);
    const isDone = (key) => {
        if (!asks) return false;
        if (%table_has(second, key)) return true;
        return typeof key !== "object" && mode !== kCompareLoose ? undefined : false;
    };
    return MatchAll(KeysOfTable(first), open, isEqual, isDone);
}

// Each of `keys` takes one of `open` that is equal to it, from either end in turn, unless `isDone` knows it: undefined when it has no equal.
function MatchAll(keys, open, isEqual, isDone) {
    const range = { __proto__: null, start: 0, end: open.length - 1, fromStart: true };
    for (let index = 0; index < keys.length; index += 1) {
        const done = isDone(keys[index]);
        if (done === undefined) return false;
        if (!done && !TakeFromRange(keys[index], open, range, isEqual)) return false;
    }
    return true;
}

// Takes what is equal to `key` out of the range of `open` that is left; false when there is nothing.
function TakeFromRange(key, open, range, isEqual) {
    let from = range.start;
    if (range.fromStart) {
        if (isEqual(key, open[range.start])) {
            range.start += 1;
            return true;
        }
        if (range.start === range.end) return false;
        range.fromStart = false;
        from += 1;
    }
    if (!isEqual(key, open[range.end])) {
        range.fromStart = true;
        let index = range.end - 1;
        while (index >= from && !isEqual(key, open[index])) index -= 1;
        if (index < from) return false;
        open[index] = open[range.end];
    }
    range.end -= 1;
    return true;
}

// SPEC: partialObjectSetEquiv and partialObjectMapEquiv: each of `open` is found among the keys that `counts` names, each time another one.
function FindAll(keys, open, isEqual, counts) {
    const range = { __proto__: null, start: 0, end: open.length - 1, fromStart: true };
    for (let index = 0; index < keys.length; index += 1) {
        if (counts(keys[index])) {
            TakeFromRange(keys[index], open, range, isEqual);
            if (range.start > range.end) return true;
        }
        if (keys.length - index - 1 < range.end - range.start + 1) return false;
    }
    return false;
}

// SPEC: mapEquiv.
function NewerSameMappings(first, second, mode, pairs) {
    const others = KeysOfTable(second);
    const open = [];
    for (let index = 0; index < others.length; index += 1) {
        const key = others[index];
        if (IsObjectOrNull(key)) {
            if (open.length === 0 && %table_size(first) === 1) {
                const only = KeysOfTable(first)[0];
                return NewerDeepEqual(only, key, mode, pairs) && NewerDeepEqual(%table_get(first, only), %table_get(second, key), mode, pairs);
            }
            %push(open, key);
            continue;
        }
        const value = %table_get(second, key);
        if (%table_has(first, key) && NewerDeepEqual(%table_get(first, key), value, mode, pairs)) continue;
        if (mode !== kCompareLoose || !MayMapToLoosely(first, second, key, value, pairs)) return false;
        %push(open, key);
    }
    if (open.length === 0) return true;
    const isEqual = (key, other) => (mode === kCompareLoose ? NewerDeepEqual(key, other, mode, pairs) : SameObjects(key, other, mode, pairs))
        && NewerDeepEqual(%table_get(first, key), %table_get(second, other), mode, pairs);
    if (mode === kComparePartial) return FindAll(KeysOfTable(first), open, isEqual, IsObjectOrNull);
    return MatchMappings(first, second, open, mode, pairs, isEqual);
}

// SPEC: mapMightHaveLoosePrim.
function MayMapToLoosely(first, second, key, value, pairs) {
    const match = LooseMatch(key);
    if (typeof match === "boolean") return match;
    if (!%table_has(first, match) || !NewerDeepEqual(%table_get(first, match), value, kCompareLoose, pairs)) return false;
    return !%table_has(second, match);
}

// SPEC: mapObjectEquiv.
function MatchMappings(first, second, open, mode, pairs, isEqual) {
    return MatchAll(KeysOfTable(first), open, isEqual, (key) => {
        if (IsObjectOrNull(key)) return false;
        if (!%table_has(second, key)) return mode === kCompareLoose ? false : undefined;
        return mode !== kCompareLoose || NewerDeepEqual(%table_get(first, key), %table_get(second, key), mode, pairs);
    });
}
