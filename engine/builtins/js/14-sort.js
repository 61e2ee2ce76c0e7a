// ECMA-262 section 23.1.3.30: sorting. A comparator sees the calls that V8's would make, in V8's order: the
// specification leaves it open, and programs print from comparators. The algorithm is Tim Peters' merge sort
// (listsort.txt of CPython) with the parameters of V8's third_party/v8/builtins/array-sort.tq, version 11.3.

const minimumGallop = 7;

function RequireComparator(comparator) {
    // RUNTIME: V8 6.2 and older take whatever it is.
    if (kNodeMajor > 0 && kNodeMajor < 10) return;
    if (comparator !== undefined && !%is_callable(comparator)) {
        const what = kHasNewestLanguage ? `: ${%describe(comparator)}` : "";
        %throw_type_error(`The comparison function must be either a function or undefined${what}`);
    }
}

%define_methods(ArrayPrototype, {
    sort(comparator) {
        RequireComparator(comparator);
        const object = ToObject(this);
        const length = LengthOfArrayLike(object);
        let items = [];
        let undefinedCount = 0;
        let index = %array_append_range(items, object, 0, length);
        if (%array_search(items, undefined, 0, items.length, false) < items.length) {
            items = [];
            index = 0;
        }
        for (; index < length; index++) {
            if (!(index in object)) continue;
            const value = object[index];
            if (value === undefined) {
                undefinedCount++;
            } else {
                %push(items, value);
            }
        }
        SortItems(items, comparator);
        let to = 0;
        for (; to < items.length; to++) object[to] = items[to];
        for (const end = items.length + undefinedCount; to < end; to++) object[to] = undefined;
        for (; to < length; to++) {
            if (to in object) delete object[to];
        }
        return object;
    },
    toSorted(comparator) {
        RequireComparator(comparator);
        const object = ToObject(this);
        const length = LengthOfArrayLike(object);
        const result = ArrayCreate(length);
        const items = [];
        for (let index = 0; index < length; index++) {
            const value = object[index];
            if (value !== undefined) %push(items, value);
        }
        SortItems(items, comparator);
        for (let index = 0; index < length; index++) {
            %put(result, index, index < items.length ? items[index] : undefined, 7);
        }
        return result;
    },
});

// Sorts a dense array of our own without undefined, in place.
function SortItems(items, comparator) {
    if (items.length < 2) return;
    if (!%is_callable(comparator)) {
        if (%sort_by_text(items)) return;
        comparator = CompareTexts;
    }
    if (kIsOldNode) {
        SortQuickly(items, comparator, 0, items.length);
        return;
    }
    const sort = {
        __proto__: null, items, comparator, gallop: minimumGallop, bases: [], lengths: [],
    };
    let low = 0;
    let remaining = items.length;
    const minimumRun = MinimumRunLength(remaining);
    while (remaining > 0) {
        let run = CountRun(sort, low, low + remaining);
        if (run < minimumRun) {
            const forced = minimumRun < remaining ? minimumRun : remaining;
            InsertBinary(sort, low, low + run, low + forced);
            run = forced;
        }
        %push(sort.bases, low);
        %push(sort.lengths, run);
        CollapseRuns(sort);
        low += run;
        remaining -= run;
    }
    while (sort.bases.length > 1) {
        let at = sort.bases.length - 2;
        if (at > 0 && sort.lengths[at - 1] < sort.lengths[at + 1]) at--;
        MergeRunsAt(sort, at);
    }
}

function CompareTexts(left, right) {
    const leftText = ToString(left);
    const rightText = ToString(right);
    return leftText < rightText ? -1 : rightText < leftText ? 1 : 0;
}

// Whether a comparator's answer says that the first is less. The loops below call comparators themselves: a helper around
// each call would cost as much as the call. NaN counts as 0.
function IsLess(order) {
    return ToNumber(order) < 0;
}

function MinimumRunLength(length) {
    let odd = 0;
    while (length >= 64) {
        odd = odd | (length & 1);
        length = length >> 1;
    }
    return length + odd;
}

// The length of the run that begins at `low`; a strictly descending one is reversed.
function CountRun(sort, low, high) {
    const items = sort.items;
    const comparator = sort.comparator;
    if (low + 1 === high) return 1;
    let length = 2;
    let previous = items[low + 1];
    const descending = IsLess(%call(comparator, undefined, previous, items[low]));
    for (let index = low + 2; index < high; index++) {
        const current = items[index];
        const order = %call(comparator, undefined, current, previous);
        if ((typeof order === "number" ? order < 0 : IsLess(order)) !== descending) break;
        previous = current;
        length++;
    }
    if (descending) {
        let upper = low + length - 1;
        for (let lower = low; lower < upper; lower++) {
            const kept = items[lower];
            items[lower] = items[upper];
            items[upper] = kept;
            upper--;
        }
    }
    return length;
}

function InsertBinary(sort, low, from, high) {
    const items = sort.items;
    const comparator = sort.comparator;
    for (let start = from === low ? from + 1 : from; start < high; start++) {
        const pivot = items[start];
        let left = low;
        let right = start;
        while (left < right) {
            const middle = left + ((right - left) >> 1);
            const order = %call(comparator, undefined, pivot, items[middle]);
            if (typeof order === "number" ? order < 0 : IsLess(order)) {
                right = middle;
            } else {
                left = middle + 1;
            }
        }
        %copy_range(items, left, items, left + 1, start - left);
        items[left] = pivot;
    }
}

function RunsAreBalanced(lengths, at) {
    return at < 2 || lengths[at - 2] > lengths[at - 1] + lengths[at];
}

function CollapseRuns(sort) {
    const lengths = sort.lengths;
    while (lengths.length > 1) {
        let at = lengths.length - 2;
        if (!RunsAreBalanced(lengths, at + 1) || !RunsAreBalanced(lengths, at)) {
            if (lengths[at - 1] < lengths[at + 1]) at--;
            MergeRunsAt(sort, at);
        } else if (lengths[at] <= lengths[at + 1]) {
            MergeRunsAt(sort, at);
        } else {
            return;
        }
    }
}

// Merges the runs number `at` and `at + 1`.
function MergeRunsAt(sort, at) {
    const items = sort.items;
    const bases = sort.bases;
    const lengths = sort.lengths;
    let baseA = bases[at];
    let lengthA = lengths[at];
    const baseB = bases[at + 1];
    let lengthB = lengths[at + 1];
    lengths[at] = lengthA + lengthB;
    if (at === lengths.length - 3) {
        bases[at + 1] = bases[at + 2];
        lengths[at + 1] = lengths[at + 2];
    }
    bases.length = bases.length - 1;
    lengths.length = lengths.length - 1;

    const inPlace = GallopRight(sort, items, items[baseB], baseA, lengthA, 0);
    baseA += inPlace;
    lengthA -= inPlace;
    if (lengthA === 0) return;
    lengthB = GallopLeft(sort, items, items[baseA + lengthA - 1], baseB, lengthB, lengthB - 1);
    if (lengthB === 0) return;
    if (lengthA <= lengthB) {
        MergeLow(sort, baseA, lengthA, baseB, lengthB);
    } else {
        MergeHigh(sort, baseA, lengthA, baseB, lengthB);
    }
}

// Where `key` goes among list[base … base + length): before the first element that is not less.
function GallopLeft(sort, list, key, base, length, hint) {
    const comparator = sort.comparator;
    let last = 0;
    let offset = 1;
    if (IsLess(%call(comparator, undefined, list[base + hint], key))) {
        const limit = length - hint;
        while (offset < limit && IsLess(%call(comparator, undefined, list[base + hint + offset], key))) {
            last = offset;
            offset = offset * 2 + 1;
        }
        if (offset > limit) offset = limit;
        last += hint;
        offset += hint;
    } else {
        const limit = hint + 1;
        while (offset < limit && !IsLess(%call(comparator, undefined, list[base + hint - offset], key))) {
            last = offset;
            offset = offset * 2 + 1;
        }
        if (offset > limit) offset = limit;
        const kept = last;
        last = hint - offset;
        offset = hint - kept;
    }
    last++;
    while (last < offset) {
        const middle = last + ((offset - last) >> 1);
        if (IsLess(%call(comparator, undefined, list[base + middle], key))) {
            last = middle + 1;
        } else {
            offset = middle;
        }
    }
    return offset;
}

// The same after the last element that is not greater.
function GallopRight(sort, list, key, base, length, hint) {
    const comparator = sort.comparator;
    let last = 0;
    let offset = 1;
    if (IsLess(%call(comparator, undefined, key, list[base + hint]))) {
        const limit = hint + 1;
        while (offset < limit && IsLess(%call(comparator, undefined, key, list[base + hint - offset]))) {
            last = offset;
            offset = offset * 2 + 1;
        }
        if (offset > limit) offset = limit;
        const kept = last;
        last = hint - offset;
        offset = hint - kept;
    } else {
        const limit = length - hint;
        while (offset < limit && !IsLess(%call(comparator, undefined, key, list[base + hint + offset]))) {
            last = offset;
            offset = offset * 2 + 1;
        }
        if (offset > limit) offset = limit;
        last += hint;
        offset += hint;
    }
    last++;
    while (last < offset) {
        const middle = last + ((offset - last) >> 1);
        if (IsLess(%call(comparator, undefined, key, list[base + middle]))) {
            offset = middle;
        } else {
            last = middle + 1;
        }
    }
    return offset;
}

// Merges two neighbouring runs, the first (not longer) copied aside, from the left.
function MergeLow(sort, baseA, lengthA, baseB, lengthB) {
    const items = sort.items;
    const aside = %copy_dense(items, baseA, baseA + lengthA);
    const state = { __proto__: null, to: baseA, a: 0, lengthA, b: baseB, lengthB };
    items[state.to] = items[state.b];
    state.to++;
    state.b++;
    state.lengthB--;
    while (state.lengthB > 0 && state.lengthA > 1) {
        if (!MergeLowByOne(sort, items, aside, state)) break;
        if (!MergeLowByGallop(sort, items, aside, state)) break;
        sort.gallop++;
    }
    if (state.lengthB === 0) {
        %copy_range(aside, state.a, items, state.to, state.lengthA);
    } else if (state.lengthA === 1) {
        %copy_range(items, state.b, items, state.to, state.lengthB);
        items[state.to + state.lengthB] = aside[state.a];
    }
}

// One at a time until one run keeps winning. False when the merge is over.
function MergeLowByOne(sort, items, aside, state) {
    const enough = sort.gallop;
    const comparator = sort.comparator;
    let { to, a, lengthA, b, lengthB } = state;
    let winsA = 0;
    let winsB = 0;
    let goesOn = true;
    while (goesOn && winsA < enough && winsB < enough) {
        const nextA = aside[a];
        const nextB = items[b];
        const order = %call(comparator, undefined, nextB, nextA);
        if (typeof order === "number" ? order < 0 : IsLess(order)) {
            items[to] = nextB;
            b++;
            lengthB--;
            winsB++;
            winsA = 0;
            goesOn = lengthB !== 0;
        } else {
            items[to] = nextA;
            a++;
            lengthA--;
            winsA++;
            winsB = 0;
            goesOn = lengthA !== 1;
        }
        to++;
    }
    state.to = to;
    state.a = a;
    state.lengthA = lengthA;
    state.b = b;
    state.lengthB = lengthB;
    if (goesOn) sort.gallop++;
    return goesOn;
}

// Whole stretches at a time while that pays. False when the merge is over.
function MergeLowByGallop(sort, items, aside, state) {
    for (;;) {
        sort.gallop = sort.gallop > 2 ? sort.gallop - 1 : 1;
        const winsA = GallopRight(sort, aside, items[state.b], state.a, state.lengthA, 0);
        if (winsA > 0) {
            %copy_range(aside, state.a, items, state.to, winsA);
            state.to += winsA;
            state.a += winsA;
            state.lengthA -= winsA;
            if (state.lengthA <= 1) return false;
        }
        items[state.to] = items[state.b];
        state.to++;
        state.b++;
        state.lengthB--;
        if (state.lengthB === 0) return false;
        const winsB = GallopLeft(sort, items, aside[state.a], state.b, state.lengthB, 0);
        if (winsB > 0) {
            %copy_range(items, state.b, items, state.to, winsB);
            state.to += winsB;
            state.b += winsB;
            state.lengthB -= winsB;
            if (state.lengthB === 0) return false;
        }
        items[state.to] = aside[state.a];
        state.to++;
        state.a++;
        state.lengthA--;
        if (state.lengthA === 1) return false;
        if (winsA < minimumGallop && winsB < minimumGallop) return true;
    }
}

// Merges two neighbouring runs, the second (shorter) copied aside, from the right. The cursors stand on the next
// elements to take and on the next place to fill.
function MergeHigh(sort, baseA, lengthA, baseB, lengthB) {
    const items = sort.items;
    const aside = %copy_dense(items, baseB, baseB + lengthB);
    const state = {
        __proto__: null, to: baseB + lengthB - 1, a: baseA + lengthA - 1, lengthA, b: lengthB - 1, lengthB, baseA,
    };
    items[state.to] = items[state.a];
    state.to--;
    state.a--;
    state.lengthA--;
    while (state.lengthA > 0 && state.lengthB > 1) {
        if (!MergeHighByOne(sort, items, aside, state)) break;
        if (!MergeHighByGallop(sort, items, aside, state)) break;
        sort.gallop++;
    }
    if (state.lengthA === 0) {
        %copy_range(aside, 0, items, state.to - (state.lengthB - 1), state.lengthB);
    } else if (state.lengthB === 1) {
        %copy_range(items, state.a - (state.lengthA - 1), items, state.to - (state.lengthA - 1), state.lengthA);
        items[state.to - state.lengthA] = aside[state.b];
    }
}

function MergeHighByOne(sort, items, aside, state) {
    const enough = sort.gallop;
    const comparator = sort.comparator;
    let { to, a, lengthA, b, lengthB } = state;
    let winsA = 0;
    let winsB = 0;
    let goesOn = true;
    while (goesOn && winsA < enough && winsB < enough) {
        const nextA = items[a];
        const nextB = aside[b];
        const order = %call(comparator, undefined, nextB, nextA);
        if (typeof order === "number" ? order < 0 : IsLess(order)) {
            items[to] = nextA;
            a--;
            lengthA--;
            winsA++;
            winsB = 0;
            goesOn = lengthA !== 0;
        } else {
            items[to] = nextB;
            b--;
            lengthB--;
            winsB++;
            winsA = 0;
            goesOn = lengthB !== 1;
        }
        to--;
    }
    state.to = to;
    state.a = a;
    state.lengthA = lengthA;
    state.b = b;
    state.lengthB = lengthB;
    if (goesOn) sort.gallop++;
    return goesOn;
}

function MergeHighByGallop(sort, items, aside, state) {
    for (;;) {
        sort.gallop = sort.gallop > 2 ? sort.gallop - 1 : 1;
        const winsA = state.lengthA -
            GallopRight(sort, items, aside[state.b], state.baseA, state.lengthA, state.lengthA - 1);
        if (winsA > 0) {
            state.to -= winsA;
            state.a -= winsA;
            %copy_range(items, state.a + 1, items, state.to + 1, winsA);
            state.lengthA -= winsA;
            if (state.lengthA === 0) return false;
        }
        items[state.to] = aside[state.b];
        state.to--;
        state.b--;
        state.lengthB--;
        if (state.lengthB === 1) return false;
        const winsB = state.lengthB - GallopLeft(sort, aside, items[state.a], 0, state.lengthB, state.lengthB - 1);
        if (winsB > 0) {
            state.to -= winsB;
            state.b -= winsB;
            %copy_range(aside, state.b + 1, items, state.to + 1, winsB);
            state.lengthB -= winsB;
            if (state.lengthB <= 1) return false;
        }
        items[state.to] = items[state.a];
        state.to--;
        state.a--;
        state.lengthA--;
        if (state.lengthA === 0) return false;
        if (winsA < minimumGallop && winsB < minimumGallop) return true;
    }
}
