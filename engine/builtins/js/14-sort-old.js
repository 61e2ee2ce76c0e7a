// Sorting as in Node 10 and older: not stable from eleven elements on. RUNTIME: V8 before 7.0 (src/js/array.js): quicksort
// around the median of three, insertion sort for ten and fewer.

const kShortSort = 10;
const kLongSort = 1000;

function OrderOf(comparator, left, right) {
    return %call(comparator, undefined, left, right);
}

function SortByInsertion(items, comparator, from, to) {
    for (let index = from + 1; index < to; index++) {
        const item = items[index];
        let place = index - 1;
        for (; place >= from; place--) {
            const other = items[place];
            if (!(OrderOf(comparator, other, item) > 0)) break;
            items[place + 1] = other;
        }
        items[place + 1] = item;
    }
}

// In a long stretch the middle one of samples is the third candidate.
function SampledIndex(items, comparator, from, to) {
    const samples = [];
    const step = 200 + ((to - from) & 15);
    for (let index = from + 1; index < to - 1; index += step) %push(samples, [index, items[index]]);
    SortQuickly(samples, (left, right) => OrderOf(comparator, left[1], right[1]), 0, samples.length);
    return samples[samples.length >> 1][0];
}

// Puts the least and the greatest of three candidates at the ends and gives the middle one.
function ChoosePivot(items, comparator, from, to, third) {
    let low = items[from];
    let high = items[to - 1];
    const last = items[third];
    if (OrderOf(comparator, low, high) > 0) {
        const greater = low;
        low = high;
        high = greater;
    }
    let middle = high;
    if (OrderOf(comparator, low, last) >= 0) {
        items[from] = last;
        middle = low;
    } else {
        items[from] = low;
        if (OrderOf(comparator, high, last) > 0) middle = last;
        else high = last;
    }
    items[to - 1] = high;
    return middle;
}

// Moves what is less than the pivot to the front and what is greater to the back; gives where the equal ones begin and end.
function Partition(items, comparator, from, to, pivot) {
    let low = from + 1;
    let high = to - 1;
    for (let index = low + 1; index < high; index++) {
        let item = items[index];
        let order = OrderOf(comparator, item, pivot);
        if (order < 0) {
            items[index] = items[low];
            items[low++] = item;
        } else if (order > 0) {
            do {
                high--;
                if (high === index) return [low, high];
                order = OrderOf(comparator, items[high], pivot);
            } while (order > 0);
            items[index] = items[high];
            items[high] = item;
            if (order < 0) {
                item = items[index];
                items[index] = items[low];
                items[low++] = item;
            }
        }
    }
    return [low, high];
}

function SortQuickly(items, comparator, first, last) {
    let from = first;
    let to = last;
    while (to - from > kShortSort) {
        const third = to - from > kLongSort ? SampledIndex(items, comparator, from, to) : from + ((to - from) >> 1);
        const pivot = ChoosePivot(items, comparator, from, to, third);
        items[third] = items[from + 1];
        items[from + 1] = pivot;
        const bounds = Partition(items, comparator, from, to, pivot);
        if (to - bounds[1] < bounds[0] - from) {
            SortQuickly(items, comparator, bounds[1], to);
            to = bounds[0];
        } else {
            SortQuickly(items, comparator, from, bounds[0]);
            from = bounds[1];
        }
    }
    SortByInsertion(items, comparator, from, to);
}
