// The histograms of perf_hooks: what a program records itself, and how late the loop is. RUNTIME: Node 20 lib/internal/histogram.js,
// lib/internal/perf/event_loop_delay.js, src/histogram.cc over HdrHistogram_c 0.11.8: values are counted in buckets whose width
// grows with them, so that `figures` digits are kept.

const MathFunctions = %intrinsic("GlobalObject").Math;
const SquareRootOf = MathFunctions.sqrt;
const LogarithmOf = MathFunctions.log;
const kNoMinimum = 9223372036854775807;

// A bucket is [lowest value, width, count]; they are kept in order of their values.
function MakeBuckets(lowest, highest, figures) {
    let unit = 1;
    while (unit * 2 <= lowest) unit *= 2;
    let inEach = 1;
    while (inEach < 2 * 10 ** figures) inEach *= 2;
    let end = inEach * unit;
    while (end <= highest) end *= 2;
    return { __proto__: null, unit, inEach, end, buckets: [], total: 0, exceeds: 0, smallest: kNoMinimum, largest: 0, before: 0 };
}

// Where a value's bucket begins and how wide it is.
function BucketOf(histogram, value) {
    let width = histogram.unit;
    while (value >= width * histogram.inEach) width *= 2;
    return [value - value % width, width];
}

function CountIn(histogram, value, count) {
    if (value >= histogram.end || value < 0) {
        histogram.exceeds += 1;
        return;
    }
    const [begin, width] = BucketOf(histogram, value);
    const buckets = histogram.buckets;
    let place = buckets.length;
    while (place > 0 && buckets[place - 1][0] > begin) place -= 1;
    if (place > 0 && buckets[place - 1][0] === begin) {
        buckets[place - 1][2] += count;
    } else {
        %splice_dense(buckets, place, 0, [[begin, width, count]]);
    }
    histogram.total += count;
    if (value !== 0 && value < histogram.smallest) histogram.smallest = value;
    if (value > histogram.largest) histogram.largest = value;
}

function CountDelta(histogram) {
    const now = %math_floor(%clock_ms() * 1e6);
    if (histogram.before > 0) CountIn(histogram, now - histogram.before, 1);
    histogram.before = now;
}

function ForgetCounts(histogram) {
    histogram.buckets = [];
    histogram.total = 0;
    histogram.exceeds = 0;
    histogram.smallest = kNoMinimum;
    histogram.largest = 0;
    histogram.before = 0;
}

function LargestIn(histogram, value) {
    const [begin, width] = BucketOf(histogram, value);
    return begin + width - 1;
}

function SmallestCounted(histogram) {
    const buckets = histogram.buckets;
    if (buckets.length > 0 && buckets[0][0] === 0) return 0;
    return histogram.smallest === kNoMinimum ? kNoMinimum : BucketOf(histogram, histogram.smallest)[0];
}

// The sum over all values, each taken for the middle of its bucket.
function SumOver(histogram, measure) {
    let sum = 0;
    for (let index = 0; index < histogram.buckets.length; index += 1) {
        const [begin, width, count] = histogram.buckets[index];
        sum += count * measure(begin + %math_floor(width / 2));
    }
    return sum;
}

function MeanOf(histogram) {
    return SumOver(histogram, (value) => value) / histogram.total;
}

function DeviationOf(histogram) {
    const mean = MeanOf(histogram);
    return %call(SquareRootOf, undefined, SumOver(histogram, (value) => (value - mean) ** 2) / histogram.total);
}

function ValueAtPercentile(histogram, percentile) {
    const wanted = %math_max(1, %math_floor(percentile / 100 * histogram.total + 0.5));
    let seen = 0;
    for (let index = 0; index < histogram.buckets.length; index += 1) {
        seen += histogram.buckets[index][2];
        if (seen >= wanted) return LargestIn(histogram, histogram.buckets[index][0]);
    }
    return LargestIn(histogram, 0);
}

// SPEC: hdr_iter_percentile with one step for each half of what is left.
function FillPercentiles(histogram, map, convert) {
    let next = 0;
    let seen = 0;
    let value = 0;
    for (let index = 0; index < histogram.buckets.length && seen < histogram.total; index += 1) {
        const [begin, , count] = histogram.buckets[index];
        seen += count;
        value = begin;
        while (next <= 100 * seen / histogram.total) {
            %call(MapSet, map, next, convert(value));
            if (seen >= histogram.total) break;
            const halvings = Truncate(%call(LogarithmOf, undefined, 100 / (100 - next)) / %call(LogarithmOf, undefined, 2)) + 1;
            next += 100 / 2 ** halvings;
        }
    }
    %call(MapSet, map, 100, convert(value));
    return map;
}

const HistogramParts = { __proto__: null, of: undefined, make: undefined, isRecordable: (value) => OrdinaryHasInstance(RecordableHistogram, value) };

class Histogram {
    #counts = undefined;
    #percentiles = %construct(SafeMap, [], SafeMap);

    static {
        HistogramParts.of = (object, name) => {
            if (!%is_object(object) || !(#counts in object) || object.#counts === undefined) {
                throw NodeTypeError("ERR_INVALID_THIS", `Value of "this" must be of type ${name}`);
            }
            return object.#counts;
        };
        HistogramParts.make = (counts, prototype) => {
            const made = new Histogram(HistogramParts);
            made.#counts = counts;
            %set_prototype(made, prototype);
            return made;
        };
        HistogramParts.percentiles = (object, convert) => {
            if (kIsNode24) return FillPercentiles(HistogramParts.of(object, "Histogram"), %construct(GlobalMap, [], GlobalMap), convert);
            %call(MapClear, object.#percentiles);
            return FillPercentiles(HistogramParts.of(object, "Histogram"), object.#percentiles, convert);
        };
    }
    constructor(key = undefined) {
        if (key !== HistogramParts) throw NodeTypeError("ERR_ILLEGAL_CONSTRUCTOR", "Illegal constructor");
    }
    [kInspectCustom](depth, options) {
        if (kIsNode24) %refuse("showing a histogram of Node 24 is not supported by Loopscope: print its members");
        if (depth < 0) return this;
        const shown = { min: this.min, max: this.max, mean: this.mean, exceeds: this.exceeds, stddev: this.stddev, count: this.count, percentiles: this.percentiles };
        return InspectAs("Histogram", shown, options);
    }
    get count() {
        return HistogramParts.of(this, "Histogram").total;
    }
    get countBigInt() {
        return %call(BigIntOf, undefined, HistogramParts.of(this, "Histogram").total);
    }
    get min() {
        return SmallestCounted(HistogramParts.of(this, "Histogram"));
    }
    get minBigInt() {
        const smallest = SmallestCounted(HistogramParts.of(this, "Histogram"));
        return smallest === kNoMinimum ? 9223372036854775807n : %call(BigIntOf, undefined, smallest);
    }
    get max() {
        const counts = HistogramParts.of(this, "Histogram");
        return counts.total === 0 ? 0 : LargestIn(counts, counts.largest);
    }
    get maxBigInt() {
        return %call(BigIntOf, undefined, this.max);
    }
    get mean() {
        return MeanOf(HistogramParts.of(this, "Histogram"));
    }
    get exceeds() {
        return HistogramParts.of(this, "Histogram").exceeds;
    }
    get exceedsBigInt() {
        return %call(BigIntOf, undefined, HistogramParts.of(this, "Histogram").exceeds);
    }
    get stddev() {
        return DeviationOf(HistogramParts.of(this, "Histogram"));
    }
    percentile(percentile) {
        return PercentileIn(HistogramParts.of(this, "Histogram"), percentile);
    }
    percentileBigInt(percentile) {
        return %call(BigIntOf, undefined, PercentileIn(HistogramParts.of(this, "Histogram"), percentile));
    }
    get percentiles() {
        return HistogramParts.percentiles(this, (value) => value);
    }
    get percentilesBigInt() {
        return HistogramParts.percentiles(this, (value) => %call(BigIntOf, undefined, value));
    }
    reset() {
        ForgetCounts(HistogramParts.of(this, "Histogram"));
    }
    toJSON() {
        if (kIsNode24) %refuse("histogram.toJSON of Node 24 is not supported by Loopscope");
        const percentiles = {};
        %call(MapForEach, this.percentiles, (value, key) => {
            percentiles[key] = value;
        });
        return { count: this.count, min: this.min, max: this.max, mean: this.mean, exceeds: this.exceeds, stddev: this.stddev, percentiles };
    }
}
// SIMPLIFIED: what Node 24 computes besides of what was counted.
function RefuseOfHistogram(prototype, names) {
    for (let index = 0; index < names.length; index += 1) {
        %put_accessor(prototype, names[index], () => {
            %refuse(`histogram.${names[index]} is not supported by Loopscope`);
        }, undefined, 4);
    }
}
if (kIsNode24) {
    RefuseOfHistogram(Histogram.prototype, [
        "ccdf", "cdf", "countAt", "ewmaMean", "ewmaStddev", "ewmaErrorRate", "burnRate", "ksTest", "welchTest", "mannWhitneyTest", "cohensD", "cliffsD",
        "kurtosis", "linearBuckets", "logBuckets", "skewness", "percentileCI", "percentilesAt",
    ]);
}
const BigIntOf = %intrinsic("GlobalObject").BigInt;
const GlobalMap = %intrinsic("GlobalObject").Map;
const MapSet = %intrinsic("GlobalObject").Map.prototype.set;
const MapClear = %intrinsic("GlobalObject").Map.prototype.clear;
const MapForEach = %intrinsic("GlobalObject").Map.prototype.forEach;

function PercentileIn(counts, percentile) {
    ValidateNumber(percentile, "percentile");
    if (!(percentile > 0 && percentile <= 100)) throw ArgumentRangeError("percentile", "> 0 && <= 100", percentile);
    return ValueAtPercentile(counts, percentile);
}

class RecordableHistogram extends Histogram {
    record(val) {
        const counts = HistogramParts.of(this, "RecordableHistogram");
        if (typeof val !== "bigint") ValidateInteger(val, "val", 1, 9007199254740991);
        CountIn(counts, typeof val === "bigint" ? %call(NumberConstructor, undefined, val) : val, 1);
    }
    recordDelta() {
        CountDelta(HistogramParts.of(this, "RecordableHistogram"));
    }
    add(other) {
        const counts = HistogramParts.of(this, "RecordableHistogram");
        const added = HistogramParts.of(other, "RecordableHistogram").buckets;
        for (let index = 0; index < added.length; index += 1) CountIn(counts, added[index][0], added[index][2]);
    }
}

if (kIsNode24) RefuseOfHistogram(RecordableHistogram.prototype, ["recordCorrected", "subtract", "recordDelta"]);

function NewHistogram(options) {
    ValidateObject(options, "options");
    const { lowest = 1, highest = 9007199254740991, figures = 3 } = options;
    if (typeof lowest !== "bigint") ValidateInteger(lowest, "options.lowest", 1, 9007199254740991);
    const least = %call(NumberConstructor, undefined, lowest);
    if (typeof highest !== "bigint") ValidateInteger(highest, "options.highest", 2 * least, 9007199254740991);
    ValidateInteger(figures, "options.figures", 1, 5);
    const counts = MakeBuckets(least, %call(NumberConstructor, undefined, highest), figures);
    const made = HistogramParts.make(counts, RecordableHistogram.prototype);
    made.constructor = RecordableHistogram;
    return made;
}

// ---- How late the loop is: a timer of libuv's own, which keeps nothing alive ----

class ELDHistogram extends Histogram {
    enable() {
        const counts = HistogramParts.of(this, "ELDHistogram");
        if (counts.timer !== undefined) return false;
        ForgetCounts(counts);
        counts.timer = StartTimer(() => CountDelta(counts), counts.resolution, true, []);
        %set_slot(counts.timer, 5, false);
        %timer_set_referenced(%slot(counts.timer, 0), false);
        return true;
    }
    disable() {
        const counts = HistogramParts.of(this, "ELDHistogram");
        if (counts.timer === undefined) return false;
        ClearTimer(counts.timer);
        counts.timer = undefined;
        return true;
    }
}

if (kIsNode24) {
    const disposer = {
        [%intrinsic("SymbolDispose")]() {
            this.disable();
        },
    };
    CopyDataProperties(ELDHistogram.prototype, disposer, undefined);
}

function NewDelayHistogram(options) {
    ValidateObject(options, "options");
    const { resolution = 10 } = options;
    ValidateInteger(resolution, "options.resolution", 1, 9007199254740991);
    FirstUse("perf_hooks.monitorEventLoopDelay");
    UseUnknownResource("monitorEventLoopDelay");
    const counts = MakeBuckets(1, 3600000000000, 3);
    counts.resolution = resolution;
    counts.timer = undefined;
    return HistogramParts.make(counts, ELDHistogram.prototype);
}

const HistogramFunctions = {
    monitorEventLoopDelay(options = {}) {
        return NewDelayHistogram(options);
    },
    createHistogram(options = {}) {
        return NewHistogram(options);
    },
};
