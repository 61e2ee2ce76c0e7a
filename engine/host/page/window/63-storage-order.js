// The order in which a storage tells its keys. RUNTIME: Chromium 156 keeps them in a hash table (blink/renderer/platform/wtf/hash_table.h)
// and goes through its buckets; a text's hash is the low 24 bits of its rapidhash.

const kFewestBuckets = 8;
const kRemovedBucket = { __proto__: null };

function EmptyBuckets() {
    return { __proto__: null, places: NewPlaces(kFewestBuckets), used: 0, removed: 0 };
}

function NewPlaces(size) {
    const places = [];
    for (let index = 0; index < size; index += 1) %push(places, undefined);
    return places;
}

// The bucket where a key is (or may come), one step further with each that is taken.
function BucketOf(places, key) {
    const last = places.length - 1;
    let at = %storage_hash(key) & last;
    let removedAt = -1;
    for (let step = 1; places[at] !== undefined && places[at] !== key; step += 1) {
        if (places[at] === kRemovedBucket && removedAt < 0) removedAt = at;
        at = (at + step) & last;
    }
    return places[at] === undefined && removedAt >= 0 ? removedAt : at;
}

function AddToBuckets(buckets, key) {
    const at = BucketOf(buckets.places, key);
    if (buckets.places[at] === kRemovedBucket) buckets.removed -= 1;
    buckets.places[at] = key;
    buckets.used += 1;
    const size = buckets.places.length;
    if ((buckets.used + buckets.removed) * 2 >= size) PlaceAgain(buckets, buckets.used * 6 < size * 2 ? size : size * 2);
}

function DropFromBuckets(buckets, key) {
    buckets.places[BucketOf(buckets.places, key)] = kRemovedBucket;
    buckets.used -= 1;
    buckets.removed += 1;
    const size = buckets.places.length;
    if (buckets.used * 6 < size && size > kFewestBuckets) PlaceAgain(buckets, size / 2);
}

function PlaceAgain(buckets, size) {
    const keys = KeysOfBuckets(buckets);
    buckets.places = NewPlaces(size);
    buckets.removed = 0;
    for (let index = 0; index < keys.length; index += 1) buckets.places[BucketOf(buckets.places, keys[index])] = keys[index];
}

function KeysOfBuckets(buckets) {
    const keys = [];
    for (let index = 0; index < buckets.places.length; index += 1) {
        if (typeof buckets.places[index] === "string") %push(keys, buckets.places[index]);
    }
    return keys;
}
