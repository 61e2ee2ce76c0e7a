// Object stores, indexes and cursors. SPEC: Indexed Database API 3.0 sections 4.5 to 4.9, 6.

// What every operation begins with: a source whose transaction is active.
function SourceFor(value, kind, method, owner) {
    const source = Receiver(value, kind);
    const where = `Failed to execute '${method}' on '${owner}': `;
    NeedThere(source, where);
    NeedActive(source.transaction, where);
    return source;
}

function OperationOn(source, run) {
    return QueueOperation(MakeDatabaseRequest(IDBRequest, source.object, source.transaction), run);
}

function PutInto(value, list, method) {
    const where = `Failed to execute '${method}' on 'IDBObjectStore': `;
    NeedArguments(list, 1, method, "IDBObjectStore");
    const source = SourceFor(value, "isStore", method, "IDBObjectStore");
    const { transaction, store } = source;
    NeedWritable(transaction, where);
    const { copy, key } = CheckedRecord(source, list, where, method, "IDBObjectStore");
    return OperationOn(source, () => StoreRecord(transaction, store, copy, key, method === "add"));
}

// SPEC: section 4.5, "add or put": the value is copied at once, and its key has to be right.
function CheckedRecord(source, list, where, method, owner) {
    const { store } = source;
    const isInline = store.keyPath !== null;
    if (isInline && list[1] !== undefined) DatabaseMistake(where, "The object store uses in-line keys and the key parameter was provided.", "DataError");
    if (!isInline && !store.isAutomatic && list[1] === undefined) {
        DatabaseMistake(where, "The object store uses out-of-line keys and has no key generator and the key parameter was not provided.", "DataError");
    }
    let key;
    if (list[1] !== undefined) {
        key = KeyOfValue(list[1]);
        if (key === undefined) DatabaseMistake(where, "The parameter is not a valid key.", "DataError");
    }
    const copy = CloneWith(list[0], %new_object(null, "Map"), owner, method);
    if (!isInline) return { __proto__: null, copy, key };
    const found = AtKeyPath(copy, store.keyPath);
    if (found !== undefined) {
        key = KeyOfValue(found);
        if (key === undefined) DatabaseMistake(where, "Evaluating the object store's key path yielded a value that is not a valid key.", "DataError");
    } else if (!store.isAutomatic) {
        DatabaseMistake(where, "Evaluating the object store's key path did not yield a value.", "DataError");
    } else if (!CanInjectKey(copy, store.keyPath)) {
        DatabaseMistake(where, "A generated key could not be inserted into the value.", "DataError");
    }
    return { __proto__: null, copy, key };
}

// ---- reading, which stores and indexes do alike ----

const kReaders = {
    get: (entry) => CopyOfStored(entry.value),
    getKey: (entry) => ValueOfKey(entry.primary),
    getAll: (entry) => CopyOfStored(entry.value),
    getAllKeys: (entry) => ValueOfKey(entry.primary),
};

function ReadFrom(value, list, kind, method, owner) {
    const isMany = method === "getAll" || method === "getAllKeys";
    if (!isMany) NeedArguments(list, 1, method, owner);
    const source = SourceFor(value, kind, method, owner);
    if (isMany && %is_object(list[0]) && %class_of(list[0]) === "Object" && InsideOf(list[0]) === undefined) %refuse(`the options of ${owner}.${method} are not supported by Loopscope`);
    const range = RangeOfQuery(list[0], `Failed to execute '${method}' on '${owner}': `, isMany);
    const limit = isMany && list[1] !== undefined && list[1] !== null ? %to_integer(ToNumber(list[1])) : 0;
    return OperationOn(source, () => {
        const entries = EntriesInRange(source.data, range);
        if (!isMany) return entries.length === 0 ? undefined : kReaders[method](entries[0]);
        const found = [];
        for (let index = 0; index < entries.length && (limit === 0 || index < limit); index += 1) %push(found, kReaders[method](entries[index]));
        return found;
    });
}

function CountIn(value, list, kind, owner) {
    const source = SourceFor(value, kind, "count", owner);
    const range = RangeOfQuery(list[0], `Failed to execute 'count' on '${owner}': `, true);
    return OperationOn(source, () => EntriesInRange(source.data, range).length);
}

function OpenCursorOn(value, list, kind, owner, method) {
    const source = SourceFor(value, kind, method, owner);
    const where = `Failed to execute '${method}' on '${owner}': `;
    const range = RangeOfQuery(list[0], where, true);
    const direction = list[1] === undefined ? "next" : `${list[1]}`;
    if (!ListHas(kCursorDirections, direction)) %throw_type_error(`${where}The provided value '${direction}' is not a valid enum value of type IDBCursorDirection.`);
    const hasValue = method === "openCursor";
    const request = MakeDatabaseRequest(IDBRequest, source.object, source.transaction);
    const object = %new_object((hasValue ? IDBCursorWithValue : IDBCursor).prototype);
    const cursor = SetInside(object, {
        __proto__: null, isCursor: true, object, source, range, direction, hasValue, request, isThere: false, key: undefined, primary: undefined, value: undefined,
    });
    return QueueOperation(request, () => MoveCursor(cursor, 1, undefined, undefined));
}
const kCursorDirections = ["next", "nextunique", "prev", "prevunique"];

class IDBObjectStore {
    constructor() {
        IllegalConstructor("IDBObjectStore");
    }
    get name() { return Receiver(this, "isStore").store.name; }
    set name(value) { %refuse("renaming an object store is not supported by Loopscope"); }
    get keyPath() { return ShownKeyPath(Receiver(this, "isStore").store.keyPath); }
    get indexNames() { return MakeStringList(NamesOf(Receiver(this, "isStore").store.indexes)); }
    get transaction() { return Receiver(this, "isStore").transaction.object; }
    get autoIncrement() { return Receiver(this, "isStore").store.isAutomatic; }
    add(...list) { return PutInto(this, list, "add"); }
    clear() {
        const source = SourceFor(this, "isStore", "clear", "IDBObjectStore");
        NeedWritable(source.transaction, "Failed to execute 'clear' on 'IDBObjectStore': ");
        return OperationOn(source, () => DeleteRecords(source.transaction, source.store, kAllKeys));
    }
    count(...list) { return CountIn(this, list, "isStore", "IDBObjectStore"); }
    createIndex(...list) {
        const source = Receiver(this, "isStore");
        NeedArguments(list, 2, "createIndex", "IDBObjectStore");
        return CreateIndex(source, list, "Failed to execute 'createIndex' on 'IDBObjectStore': ");
    }
    delete(...list) {
        NeedArguments(list, 1, "delete", "IDBObjectStore");
        const source = SourceFor(this, "isStore", "delete", "IDBObjectStore");
        const where = "Failed to execute 'delete' on 'IDBObjectStore': ";
        NeedWritable(source.transaction, where);
        const range = RangeOfQuery(list[0], where, false);
        return OperationOn(source, () => DeleteRecords(source.transaction, source.store, range));
    }
    deleteIndex(...list) {
        const source = Receiver(this, "isStore");
        NeedArguments(list, 1, "deleteIndex", "IDBObjectStore");
        const where = "Failed to execute 'deleteIndex' on 'IDBObjectStore': ";
        NeedUpgrade(source.transaction.connection, where);
        const index = FindNamed(source.store.indexes, `${list[0]}`);
        if (index === undefined) DatabaseMistake(where, "The specified index was not found.", "NotFoundError");
        KeepForUndo(source.transaction, source.store);
        DropFromList(source.store.indexes, index);
        source.indexes[index.name] = undefined;
    }
    get(...list) { return ReadFrom(this, list, "isStore", "get", "IDBObjectStore"); }
    getAll(...list) { return ReadFrom(this, list, "isStore", "getAll", "IDBObjectStore"); }
    getAllKeys(...list) { return ReadFrom(this, list, "isStore", "getAllKeys", "IDBObjectStore"); }
    getKey(...list) { return ReadFrom(this, list, "isStore", "getKey", "IDBObjectStore"); }
    index(...list) {
        const source = Receiver(this, "isStore");
        NeedArguments(list, 1, "index", "IDBObjectStore");
        const where = "Failed to execute 'index' on 'IDBObjectStore': ";
        if (source.transaction.state === "finished") DatabaseMistake(where, "The transaction has finished.", "InvalidStateError");
        const index = FindNamed(source.store.indexes, `${list[0]}`);
        if (index === undefined) DatabaseMistake(where, "The specified index was not found.", "NotFoundError");
        return MakeIndex(source, index);
    }
    openCursor(...list) { return OpenCursorOn(this, list, "isStore", "IDBObjectStore", "openCursor"); }
    openKeyCursor(...list) { return OpenCursorOn(this, list, "isStore", "IDBObjectStore", "openKeyCursor"); }
    put(...list) { return PutInto(this, list, "put"); }
}
DefineInterface(IDBObjectStore);
SetLengths(IDBObjectStore.prototype, { __proto__: null, add: 1, createIndex: 2, delete: 1, deleteIndex: 1, get: 1, getKey: 1, index: 1, put: 1 });

// ---- indexes ----

class IDBIndex {
    constructor() {
        IllegalConstructor("IDBIndex");
    }
    get name() { return Receiver(this, "isIndex").data.name; }
    set name(value) { %refuse("renaming an index is not supported by Loopscope"); }
    get objectStore() { return Receiver(this, "isIndex").owner.object; }
    get keyPath() { return ShownKeyPath(Receiver(this, "isIndex").data.keyPath); }
    get multiEntry() { return Receiver(this, "isIndex").data.multiEntry; }
    get unique() { return Receiver(this, "isIndex").data.unique; }
    count(...list) { return CountIn(this, list, "isIndex", "IDBIndex"); }
    get(...list) { return ReadFrom(this, list, "isIndex", "get", "IDBIndex"); }
    getAll(...list) { return ReadFrom(this, list, "isIndex", "getAll", "IDBIndex"); }
    getAllKeys(...list) { return ReadFrom(this, list, "isIndex", "getAllKeys", "IDBIndex"); }
    getKey(...list) { return ReadFrom(this, list, "isIndex", "getKey", "IDBIndex"); }
    openCursor(...list) { return OpenCursorOn(this, list, "isIndex", "IDBIndex", "openCursor"); }
    openKeyCursor(...list) { return OpenCursorOn(this, list, "isIndex", "IDBIndex", "openKeyCursor"); }
}
DefineInterface(IDBIndex);
SetLengths(IDBIndex.prototype, { __proto__: null, get: 1, getKey: 1 });

function MakeIndex(owner, data) {
    if (owner.indexes[data.name] === undefined) {
        const object = %new_object(IDBIndex.prototype);
        SetInside(object, { __proto__: null, isSource: true, isIndex: true, object, transaction: owner.transaction, store: owner.store, owner, data, isDeleted: false });
        owner.indexes[data.name] = object;
    }
    return owner.indexes[data.name];
}

function CreateIndex(source, list, where) {
    const { store, transaction } = source;
    const name = `${list[0]}`;
    const options = DictionaryOf(list[2], 3, "IDBIndexParameters", "createIndex", "IDBObjectStore");
    NeedUpgrade(transaction.connection, where);
    if (FindNamed(store.indexes, name) !== undefined) DatabaseMistake(where, "An index with the specified name already exists.", "ConstraintError");
    const keyPath = %class_of(list[1]) === "Array" ? MapToTexts(list[1]) : `${list[1]}`;
    if (!IsKeyPath(keyPath)) DatabaseMistake(where, "The keyPath argument contains an invalid key path.", "SyntaxError");
    if (options.multiEntry && typeof keyPath !== "string") DatabaseMistake(where, "The keyPath argument was an array and the multiEntry option is true.", "InvalidAccessError");
    const data = { __proto__: null, name, keyPath, unique: !!options.unique, multiEntry: !!options.multiEntry, store, entries: [], seen: -1, seenRecords: undefined };
    if (data.unique && store.records.length > 0) %refuse("a unique index over an object store that has records already is not supported by Loopscope");
    KeepForUndo(transaction, store);
    %push(store.indexes, data);
    return MakeIndex(source, data);
}

// ---- cursors ----

class IDBCursor {
    constructor() {
        IllegalConstructor("IDBCursor");
    }
    get source() { return Receiver(this, "isCursor").source.object; }
    get direction() { return Receiver(this, "isCursor").direction; }
    get key() { return ValueOfBound(Receiver(this, "isCursor").key); }
    get primaryKey() { return ValueOfBound(Receiver(this, "isCursor").primary); }
    get request() { return Receiver(this, "isCursor").request.object; }
    advance(...list) {
        const cursor = Receiver(this, "isCursor");
        NeedArguments(list, 1, "advance", "IDBCursor");
        const where = "Failed to execute 'advance' on 'IDBCursor': ";
        const count = %to_integer(ToNumber(list[0]));
        if (count === 0) %throw_type_error(`${where}A count argument with value 0 (zero) was supplied, must be greater than 0.`);
        if (!(count > 0 && count < 2 ** 32)) %throw_type_error(`${where}Value is outside the 'unsigned long' value range.`);
        NeedMovable(cursor, where);
        IterateCursor(cursor, count, undefined, undefined);
    }
    continue(...list) {
        const cursor = Receiver(this, "isCursor");
        const where = "Failed to execute 'continue' on 'IDBCursor': ";
        NeedMovable(cursor, where);
        let key;
        if (list[0] !== undefined) {
            key = KeyOfValue(list[0]);
            if (key === undefined) DatabaseMistake(where, "The parameter is not a valid key.", "DataError");
            const order = CompareKeys(key, cursor.key);
            if (IsForward(cursor) && order <= 0) DatabaseMistake(where, "The parameter is less than or equal to this cursor's position.", "DataError");
            if (!IsForward(cursor) && order >= 0) DatabaseMistake(where, "The parameter is greater than or equal to this cursor's position.", "DataError");
        }
        IterateCursor(cursor, 1, key, undefined);
    }
    continuePrimaryKey(...list) {
        Receiver(this, "isCursor");
        %refuse("IDBCursor.continuePrimaryKey is not supported by Loopscope");
    }
    delete() {
        const cursor = Receiver(this, "isCursor");
        const where = "Failed to execute 'delete' on 'IDBCursor': ";
        NeedActive(cursor.source.transaction, where);
        NeedWritable(cursor.source.transaction, where);
        NeedRecord(cursor, where);
        const { source, primary } = cursor;
        const range = { __proto__: null, lower: primary, upper: primary, lowerOpen: false, upperOpen: false };
        return OperationOn({ __proto__: null, object: cursor.object, transaction: source.transaction }, () => DeleteRecords(source.transaction, source.store, range));
    }
    update(...list) {
        const cursor = Receiver(this, "isCursor");
        NeedArguments(list, 1, "update", "IDBCursor");
        const where = "Failed to execute 'update' on 'IDBCursor': ";
        const { source, primary } = cursor;
        NeedActive(source.transaction, where);
        NeedWritable(source.transaction, where);
        NeedRecord(cursor, where);
        const copy = CloneWith(list[0], %new_object(null, "Map"), "IDBCursor", "update");
        if (source.store.keyPath !== null) {
            const found = AtKeyPath(copy, source.store.keyPath);
            const key = found === undefined ? undefined : KeyOfValue(found);
            if (key === undefined || CompareKeys(key, primary) !== 0) {
                DatabaseMistake(where, "The effective object store of this cursor uses in-line keys and evaluating the key path of the value parameter results in a different value than the cursor's effective key.", "DataError");
            }
        }
        return OperationOn({ __proto__: null, object: cursor.object, transaction: source.transaction }, () => StoreRecord(source.transaction, source.store, copy, primary, false));
    }
}
DefineInterface(IDBCursor);
SetLengths(IDBCursor.prototype, { __proto__: null, advance: 1, continuePrimaryKey: 2, update: 1 });

class IDBCursorWithValue extends IDBCursor {
    constructor() {
        IllegalConstructor("IDBCursorWithValue");
    }
    get value() { return Receiver(this, "isCursor").value; }
}
DefineInterface(IDBCursorWithValue);

function IsForward(cursor) {
    return cursor.direction === "next" || cursor.direction === "nextunique";
}

function NeedMovable(cursor, where) {
    NeedActive(cursor.source.transaction, where);
    if (!cursor.isThere) DatabaseMistake(where, "The cursor is being iterated or has iterated past its end.", "InvalidStateError");
}

function NeedRecord(cursor, where) {
    if (!cursor.isThere) DatabaseMistake(where, "The cursor is being iterated or has iterated past its end.", "InvalidStateError");
    if (!cursor.hasValue) DatabaseMistake(where, "The cursor is a key cursor.", "InvalidStateError");
}

// The same request brings each step.
function IterateCursor(cursor, count, key, primary) {
    cursor.isThere = false;
    cursor.request.isDone = false;
    QueueOperation(cursor.request, () => MoveCursor(cursor, count, key, primary));
}

// "Iterate a cursor" (section 6.8): the cursor itself, or null past the end.
function MoveCursor(cursor, count, wanted) {
    for (let left = count; left > 0; left -= 1) {
        const entry = NextEntry(cursor, wanted);
        if (entry === undefined) {
            cursor.key = undefined;
            cursor.primary = undefined;
            cursor.value = undefined;
            return null;
        }
        cursor.key = entry.key;
        cursor.primary = entry.primary;
        cursor.found = entry;
    }
    cursor.isThere = true;
    cursor.value = cursor.hasValue ? CopyOfStored(cursor.found.value) : undefined;
    return cursor.object;
}

function NextEntry(cursor, wanted) {
    const entries = EntriesInRange(cursor.source.data, cursor.range);
    const isForward = IsForward(cursor);
    const isUnique = cursor.direction === "nextunique" || cursor.direction === "prevunique";
    for (let step = 0; step < entries.length; step += 1) {
        const place = isForward ? step : entries.length - 1 - step;
        if (!IsBehind(entries[place], cursor, wanted, isForward ? 1 : -1, isUnique)) continue;
        // Backwards and unique: the first one of that key.
        let first = place;
        while (!isForward && isUnique && first > 0 && CompareKeys(entries[first - 1].key, entries[place].key) === 0) first -= 1;
        return entries[first];
    }
    return undefined;
}

function IsBehind(entry, cursor, wanted, sign, isUnique) {
    if (wanted !== undefined && CompareKeys(entry.key, wanted) * sign < 0) return false;
    if (cursor.key === undefined) return true;
    const order = CompareKeys(entry.key, cursor.key) * sign;
    if (order !== 0 || isUnique) return order > 0;
    return CompareKeys(entry.primary, cursor.primary) * sign > 0;
}
