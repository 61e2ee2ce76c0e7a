// What databases hold: object stores with their records, and indexes over them. SPEC: Indexed Database API 3.0 sections 2.1 to 2.6, 6.

// By name: { name, version, stores, connections, waiting, live }.
const PageDatabases = { __proto__: null };

function MakeStoreRecord(name, keyPath, isAutomatic) {
    return { __proto__: null, name, keyPath, isAutomatic, next: 1, records: [], indexes: [], changes: 0 };
}

function FindNamed(list, name) {
    for (let index = 0; index < list.length; index += 1) {
        if (list[index].name === name) return list[index];
    }
    return undefined;
}

function NamesOf(list) {
    const names = [];
    for (let index = 0; index < list.length; index += 1) %push(names, list[index].name);
    return names;
}

// Where a key stands, or would stand, among records that are sorted by it.
function PlaceOfKey(records, key) {
    let low = 0;
    let high = records.length;
    while (low < high) {
        const middle = %math_floor((low + high) / 2);
        if (CompareKeys(records[middle].key, key) < 0) low = middle + 1;
        else high = middle;
    }
    return low;
}

function RecordOfKey(store, key) {
    const place = PlaceOfKey(store.records, key);
    return place < store.records.length && CompareKeys(store.records[place].key, key) === 0 ? store.records[place] : undefined;
}

// The keys that an index has for a value.
function IndexKeys(index, value) {
    const found = AtKeyPath(value, index.keyPath);
    if (found === undefined) return [];
    const keys = [];
    const isMany = index.multiEntry && %class_of(found) === "Array";
    for (let place = 0; place < (isMany ? found.length : 1); place += 1) {
        const key = KeyOfValue(isMany ? found[place] : found);
        let isNew = key !== undefined;
        for (let other = 0; isNew && other < keys.length; other += 1) isNew = CompareKeys(keys[other], key) !== 0;
        if (isNew) %push(keys, key);
    }
    return keys;
}

// The entries of a store or an index, in order: { key, primary, value }. Those of an index are kept until the store changes.
function EntriesOf(source) {
    if (source.store === undefined) return source.records;
    if (IsUpToDate(source)) return source.entries;
    const { records } = source.store;
    source.entries = [];
    for (let place = 0; place < records.length; place += 1) InsertEntriesOf(source, records[place]);
    NoteUpToDate(source);
    return source.entries;
}

// Where an entry stands, or would stand, among entries that are sorted by their keys, and by those of their records where these are equal.
function PlaceOfEntry(entries, key, primary) {
    let low = 0;
    let high = entries.length;
    while (low < high) {
        const middle = %math_floor((low + high) / 2);
        let order = CompareKeys(entries[middle].key, key);
        if (order === 0) order = CompareKeys(entries[middle].primary, primary);
        if (order < 0) low = middle + 1;
        else high = middle;
    }
    return low;
}

function InsertEntry(entries, entry) {
    InsertInList(entries, PlaceOfEntry(entries, entry.key, entry.primary), entry);
}

function InsertEntriesOf(index, record) {
    const keys = IndexKeys(index, record.value);
    for (let place = 0; place < keys.length; place += 1) {
        InsertEntry(index.entries, { __proto__: null, key: keys[place], primary: record.key, value: record.value });
    }
}

function RemoveEntriesOf(index, record) {
    const { entries } = index;
    const keys = IndexKeys(index, record.value);
    for (let place = 0; place < keys.length; place += 1) {
        for (let later = PlaceOfEntry(entries, keys[place], record.key) + 1; later < entries.length; later += 1) entries[later - 1] = entries[later];
        entries.length -= 1;
    }
}

// Whether an index keeps the entries of its store as the store is now.
function IsUpToDate(index) {
    return index.seen === index.store.changes && index.seenRecords === index.store.records;
}

function NoteUpToDate(index) {
    index.seen = index.store.changes;
    index.seenRecords = index.store.records;
}

function EntriesInRange(source, range) {
    const entries = EntriesOf(source);
    const found = [];
    const first = range.lower === undefined ? 0 : PlaceOfKey(entries, range.lower);
    for (let place = first; place < entries.length; place += 1) {
        if (IsInRange(entries[place].key, range)) %push(found, entries[place]);
        else if (found.length > 0) break;
    }
    return found;
}

// ---- changes, each of which its transaction can undo ----

function KeepForUndo(transaction, store) {
    store.changes += 1;
    for (let index = 0; index < transaction.undo.length; index += 1) {
        if (transaction.undo[index].store === store) return;
    }
    %push(transaction.undo, { __proto__: null, store, records: store.records, indexes: store.indexes, next: store.next });
    store.records = CopyList(store.records);
    store.indexes = CopyList(store.indexes);
}

function UndoChanges(transaction) {
    for (let index = 0; index < transaction.undo.length; index += 1) {
        const { store, records, indexes, next } = transaction.undo[index];
        store.records = records;
        store.indexes = indexes;
        store.next = next;
        store.changes += 1;
    }
    transaction.undo = [];
}

function DatabaseFailure(message, name) {
    return { __proto__: null, isFailure: true, message, name };
}

// "Store a record into an object store" (section 6.1).
function StoreRecord(transaction, store, value, givenKey, isAdded) {
    let key = givenKey;
    if (key === undefined) {
        if (store.next > 2 ** 53) return DatabaseFailure("Maximum key generator value reached.", "ConstraintError");
        key = { __proto__: null, kind: kKeyKinds.number, value: store.next };
        if (store.keyPath !== null) InjectKey(value, store.keyPath, key);
    }
    if (isAdded && RecordOfKey(store, key) !== undefined) return DatabaseFailure("Key already exists in the object store.", "ConstraintError");
    for (let index = 0; index < store.indexes.length; index += 1) {
        if (store.indexes[index].unique && IsTaken(store.indexes[index], value, key)) {
            return DatabaseFailure(`Unable to add key to index '${store.indexes[index].name}': at least one key does not satisfy the uniqueness requirements.`, "ConstraintError");
        }
    }
    const following = [];
    for (let index = 0; index < store.indexes.length; index += 1) {
        if (IsUpToDate(store.indexes[index])) %push(following, store.indexes[index]);
    }
    KeepForUndo(transaction, store);
    if (store.isAutomatic && key.kind === kKeyKinds.number && key.value >= store.next) store.next = %math_floor(key.value) + 1;
    const place = PlaceOfKey(store.records, key);
    const record = { __proto__: null, key, primary: key, value };
    const isReplaced = place < store.records.length && CompareKeys(store.records[place].key, key) === 0;
    // An index that was up to date takes the record in and so stays it: one built anew for each record would make adding many quadratic.
    for (let index = 0; index < following.length; index += 1) {
        if (isReplaced) RemoveEntriesOf(following[index], store.records[place]);
        InsertEntriesOf(following[index], record);
        NoteUpToDate(following[index]);
    }
    if (isReplaced) store.records[place] = record;
    else InsertInList(store.records, place, record);
    return ValueOfKey(key);
}

function IsTaken(index, value, primary) {
    const keys = IndexKeys(index, value);
    for (let place = 0; place < keys.length; place += 1) {
        const entries = EntriesInRange(index, RangeOfKey(keys[place]));
        for (let other = 0; other < entries.length; other += 1) {
            if (CompareKeys(entries[other].primary, primary) !== 0) return true;
        }
    }
    return false;
}

function DeleteRecords(transaction, store, range) {
    KeepForUndo(transaction, store);
    const kept = [];
    for (let index = 0; index < store.records.length; index += 1) {
        if (!IsInRange(store.records[index].key, range)) %push(kept, store.records[index]);
    }
    store.records = kept;
    return undefined;
}

// What a program gets of a value that is stored: always a copy.
function CopyOfStored(value) {
    return StructuredClone(value, %new_object(null, "Map"));
}
