// ECMA-262 section 23.1.3.30: sorting. The algorithm is in merge_sort.h; what V8 did before version 7.0 is in 14-sort-old.js.

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
        // RUNTIME: of less than two elements V8 7.0 and newer asks nothing.
        if (length < 2 && !kIsOldNode) return object;
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
        // RUNTIME: V8 6.8 and older write nothing where nothing can move, and first what stands second.
        if (kIsOldNode && length < 2) return object;
        if (%replace_dense(object, length, items)) return object;
        if (kIsOldNode && items.length > 1) object[1] = items[1];
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
    const pair = [undefined, undefined];
    const sort = %sort_begin(items, pair);
    let order = 0;
    while (%sort_step(sort, order)) {
        order = +%call(comparator, undefined, pair[0], pair[1]);
    }
}

function CompareTexts(left, right) {
    const leftText = ToString(left);
    const rightText = ToString(right);
    return leftText < rightText ? -1 : rightText < leftText ? 1 : 0;
}
