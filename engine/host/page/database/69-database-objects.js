// What a program has of a database: connections, transactions, object stores and indexes. SPEC: Indexed Database API 3.0 section 4.

class DOMStringList {
    constructor() {
        IllegalConstructor("DOMStringList");
    }
    get length() { return Receiver(this, "isStringList").list.length; }
    contains(...list) {
        NeedArguments(list, 1, "contains", "DOMStringList");
        return ListHas(Receiver(this, "isStringList").list, `${list[0]}`);
    }
    item(...list) {
        NeedArguments(list, 1, "item", "DOMStringList");
        return Receiver(this, "isStringList").list[%to_integer(ToNumber(list[0]))] ?? null;
    }
}
DefineInterface(DOMStringList);
IterateAsArray(DOMStringList.prototype);
SetLengths(DOMStringList.prototype, { __proto__: null, contains: 1, item: 1 });

function MakeStringList(names) {
    const list = %new_object(DOMStringList.prototype);
    %sort_by_text(names);
    SetInside(list, { __proto__: null, isStringList: true, list: names });
    for (let index = 0; index < names.length; index += 1) %put(list, `${index}`, names[index], 6);
    return list;
}

const IDBVersionChangeEvent = DefineEventKind("IDBVersionChangeEvent", Event, { __proto__: null, oldVersion: 0, newVersion: null, dataLoss: "none", dataLossMessage: "" });

// ---- what may be wrong with a call ----

function DatabaseMistake(where, what, name) {
    throw MakeDomException(`${where}${what}`, name);
}

function NeedActive(transaction, where) {
    if (transaction.state === "finished" || transaction.state === "committing") DatabaseMistake(where, "The transaction has finished.", "TransactionInactiveError");
    if (!transaction.isActive) DatabaseMistake(where, "The transaction is not active.", "TransactionInactiveError");
}

function NeedUpgrade(connection, where) {
    const transaction = connection.upgrade;
    if (transaction === undefined) DatabaseMistake(where, "The database is not running a version change transaction.", "InvalidStateError");
    NeedActive(transaction, where);
    return transaction;
}

function NeedWritable(transaction, where) {
    if (transaction.mode === "readonly") DatabaseMistake(where, "The transaction is read-only.", "ReadOnlyError");
}

function NeedThere(inside, where) {
    const what = inside.isStore ? "object store" : "index";
    if (inside.isDeleted) DatabaseMistake(where, `The ${what} has been deleted.`, "InvalidStateError");
}

// The key path that is given, as it is kept: null, a text, or a list of texts.
function KeyPathOf(given, where) {
    if (given === undefined || given === null) return null;
    const path = %class_of(given) === "Array" ? MapToTexts(given) : `${given}`;
    if (!IsKeyPath(path)) DatabaseMistake(where, "The keyPath option is not a valid key path.", "SyntaxError");
    return path;
}

function ShownKeyPath(path) {
    return path === null || typeof path === "string" ? path : CopyList(path);
}

// ---- connections ----

class IDBDatabase extends EventTarget {
    constructor() {
        IllegalConstructor("IDBDatabase");
    }
    get name() { return Receiver(this, "isConnection").database.name; }
    get version() { return Receiver(this, "isConnection").version; }
    get objectStoreNames() { return MakeStringList(NamesOf(Receiver(this, "isConnection").database.stores)); }
    close() {
        const connection = Receiver(this, "isConnection");
        connection.isClosing = true;
        LookAtWaiting(connection.database);
    }
    createObjectStore(...list) {
        const connection = Receiver(this, "isConnection");
        NeedArguments(list, 1, "createObjectStore", "IDBDatabase");
        const where = "Failed to execute 'createObjectStore' on 'IDBDatabase': ";
        const name = `${list[0]}`;
        const options = DictionaryOf(list[1], 2, "IDBObjectStoreParameters", "createObjectStore", "IDBDatabase");
        const isAutomatic = !!options.autoIncrement;
        const transaction = NeedUpgrade(connection, where);
        const keyPath = KeyPathOf(options.keyPath, where);
        const { database } = connection;
        if (FindNamed(database.stores, name) !== undefined) DatabaseMistake(where, "An object store with the specified name already exists.", "ConstraintError");
        if (isAutomatic && keyPath !== null && (keyPath === "" || typeof keyPath !== "string")) {
            DatabaseMistake(where, "The autoIncrement option was set but the keyPath option was empty or an array.", "InvalidAccessError");
        }
        const store = MakeStoreRecord(name, keyPath, isAutomatic);
        %push(database.stores, store);
        %push(transaction.scope, store);
        return MakeStore(transaction, store).object;
    }
    deleteObjectStore(...list) {
        const connection = Receiver(this, "isConnection");
        NeedArguments(list, 1, "deleteObjectStore", "IDBDatabase");
        const where = "Failed to execute 'deleteObjectStore' on 'IDBDatabase': ";
        const transaction = NeedUpgrade(connection, where);
        const store = FindNamed(connection.database.stores, `${list[0]}`);
        if (store === undefined) DatabaseMistake(where, "The specified object store was not found.", "NotFoundError");
        DropFromList(connection.database.stores, store);
        DropFromList(transaction.scope, store);
        const known = transaction.stores[store.name];
        if (known !== undefined) known.isDeleted = true;
        transaction.stores[store.name] = undefined;
    }
    transaction(...list) {
        const connection = Receiver(this, "isConnection");
        NeedArguments(list, 1, "transaction", "IDBDatabase");
        return BeginTransaction(connection, list, "Failed to execute 'transaction' on 'IDBDatabase': ").object;
    }
}
DefineInterface(IDBDatabase);
DefineHandlers(IDBDatabase.prototype, ["abort", "close", "error", "versionchange"]);
SetLengths(IDBDatabase.prototype, { __proto__: null, createObjectStore: 1, deleteObjectStore: 1, transaction: 1 });

function MakeConnection(database) {
    const connection = NewTargetInside(%new_object(IDBDatabase.prototype), {
        __proto__: null, isConnection: true, database, version: database.version, upgrade: undefined, isClosing: false,
    });
    %push(database.connections, connection);
    return connection;
}

function BeginTransaction(connection, list, where) {
    const isList = typeof list[0] !== "string" && %is_object(list[0]) && list[0][%intrinsic("SymbolIterator")] !== undefined;
    const names = isList ? MapToTexts(SequenceOf(list[0], where)) : [`${list[0]}`];
    const mode = list[1] === undefined ? "readonly" : `${list[1]}`;
    const options = DictionaryOf(list[2], 3, "IDBTransactionOptions", "transaction", "IDBDatabase");
    if (!ListHas(["readonly", "readwrite", "versionchange"], mode)) %throw_type_error(`${where}The provided value '${mode}' is not a valid enum value of type IDBTransactionMode.`);
    if (connection.upgrade !== undefined) DatabaseMistake(where, "A version change transaction is running.", "InvalidStateError");
    if (connection.isClosing) DatabaseMistake(where, "The database connection is closing.", "InvalidStateError");
    if (names.length === 0) DatabaseMistake(where, "The storeNames parameter was empty.", "InvalidAccessError");
    const scope = [];
    for (let index = 0; index < names.length; index += 1) {
        const store = FindNamed(connection.database.stores, names[index]);
        if (store === undefined) DatabaseMistake(where, "One of the specified object stores was not found.", "NotFoundError");
        if (PlaceInList(scope, store) < 0) %push(scope, store);
    }
    if (!ListHas(kTransactionModes, mode)) %throw_type_error(`${where}The mode provided ('versionchange') is not one of 'readonly' or 'readwrite'.`);
    const transaction = MakeTransaction(connection, mode, scope, options.durability === undefined ? "default" : `${options.durability}`);
    EndCreation(transaction);
    return transaction;
}

class IDBTransaction extends EventTarget {
    constructor() {
        IllegalConstructor("IDBTransaction");
    }
    get objectStoreNames() { return MakeStringList(NamesOf(Receiver(this, "isTransaction").scope)); }
    get mode() { return Receiver(this, "isTransaction").mode; }
    get durability() { return Receiver(this, "isTransaction").durability; }
    get db() { return Receiver(this, "isTransaction").connection.object; }
    get error() { return Receiver(this, "isTransaction").error; }
    abort() {
        const transaction = Receiver(this, "isTransaction");
        if (transaction.state === "finished" || transaction.state === "committing") {
            DatabaseMistake("Failed to execute 'abort' on 'IDBTransaction': ", "The transaction has finished.", "InvalidStateError");
        }
        AbortTransaction(transaction, null);
    }
    commit() {
        const transaction = Receiver(this, "isTransaction");
        const where = "Failed to execute 'commit' on 'IDBTransaction': ";
        if (transaction.state === "finished" || transaction.state === "committing") DatabaseMistake(where, "The transaction has finished.", "InvalidStateError");
        if (!transaction.isActive) DatabaseMistake(where, "The transaction is not active.", "InvalidStateError");
        transaction.isActive = false;
        GoOnWith(transaction);
    }
    objectStore(...list) {
        const transaction = Receiver(this, "isTransaction");
        NeedArguments(list, 1, "objectStore", "IDBTransaction");
        const where = "Failed to execute 'objectStore' on 'IDBTransaction': ";
        if (transaction.state === "finished") DatabaseMistake(where, "The transaction has finished.", "InvalidStateError");
        const store = FindNamed(transaction.scope, `${list[0]}`);
        if (store === undefined) DatabaseMistake(where, "The specified object store was not found.", "NotFoundError");
        return MakeStore(transaction, store).object;
    }
}
DefineInterface(IDBTransaction);
DefineHandlers(IDBTransaction.prototype, ["abort", "complete", "error"]);
SetLengths(IDBTransaction.prototype, { __proto__: null, objectStore: 1 });

function MakeStore(transaction, store) {
    if (transaction.stores[store.name] === undefined) {
        const object = %new_object(IDBObjectStore.prototype);
        transaction.stores[store.name] = SetInside(object, { __proto__: null, isSource: true, isStore: true, object, transaction, store, data: store, indexes: { __proto__: null }, isDeleted: false });
    }
    return transaction.stores[store.name];
}

// ---- the factory ----

class IDBFactory {
    constructor() {
        IllegalConstructor("IDBFactory");
    }
    cmp(...list) {
        NeedArguments(list, 2, "cmp", "IDBFactory");
        const where = "Failed to execute 'cmp' on 'IDBFactory': ";
        const left = KeyOfValue(list[0]);
        const right = KeyOfValue(list[1]);
        if (left === undefined || right === undefined) DatabaseMistake(where, "The parameter is not a valid key.", "DataError");
        return CompareKeys(left, right);
    }
    databases() {
        Receiver(this, "isFactory");
        const promise = NewPromise();
        %page_task(kNetworkingSource, kNormalPriority, () => {
            const names = %own_keys(PageDatabases);
            const list = [];
            for (let index = 0; index < names.length; index += 1) {
                const { name, version } = PageDatabases[names[index]];
                if (version > 0) %push(list, { name, version });
            }
            ResolvePromise(promise, list);
        }, [], kDatabaseDelay);
        return promise;
    }
    deleteDatabase(...list) {
        Receiver(this, "isFactory");
        NeedArguments(list, 1, "deleteDatabase", "IDBFactory");
        const request = MakeDatabaseRequest(IDBOpenDBRequest, null, null);
        const database = DatabaseOfName(`${list[0]}`);
        QueueDatabaseRequest(database, () => DeleteDatabase(database, request));
        return request.object;
    }
    open(...list) {
        Receiver(this, "isFactory");
        NeedArguments(list, 1, "open", "IDBFactory");
        if (Cluster.isWorker) %refuse("indexedDB in a worker is not supported by Loopscope");
        const where = "Failed to execute 'open' on 'IDBFactory': ";
        let version;
        if (list[1] !== undefined) {
            const number = ToNumber(list[1]);
            if (number - number !== 0) %throw_type_error(`${where}Value is ${number === number ? "infinite and thus is out of range" : "NaN"}`);
            version = %to_integer(number);
            if (version < 0 || version > 2 ** 53 - 1) %throw_type_error(`${where}Value is outside the 'unsigned long long' value range.`);
            if (version === 0) %throw_type_error(`${where}The version provided must not be 0.`);
        }
        const request = MakeDatabaseRequest(IDBOpenDBRequest, null, null);
        const database = DatabaseOfName(`${list[0]}`);
        QueueDatabaseRequest(database, () => OpenDatabase(database, request, version));
        return request.object;
    }
}
DefineInterface(IDBFactory);
SetLengths(IDBFactory.prototype, { __proto__: null, cmp: 2, deleteDatabase: 1, open: 1 });
const PageDatabaseFactory = %new_object(IDBFactory.prototype);
SetInside(PageDatabaseFactory, { __proto__: null, isFactory: true });
DefinePageFunctions(PageGlobal, { get indexedDB() { return PageDatabaseFactory; } });
