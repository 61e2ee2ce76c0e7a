// Requests and transactions of Indexed Database, and the tasks that bring their results. SPEC: Indexed Database API 3.0 sections 2.7, 2.8, 5.
// RUNTIME: Chromium keeps databases in another process, which takes about a millisecond for each step; opening one takes longer.

const kOpenDelay = 5;
const kDatabaseDelay = 0.5;

class IDBRequest extends EventTarget {
    constructor() {
        IllegalConstructor("IDBRequest");
    }
    get result() {
        const inside = Receiver(this, "isRequest");
        if (!inside.isDone) throw MakeDomException("Failed to read the 'result' property from 'IDBRequest': The request has not finished.", "InvalidStateError");
        return inside.result;
    }
    get error() {
        const inside = Receiver(this, "isRequest");
        if (!inside.isDone) throw MakeDomException("Failed to read the 'error' property from 'IDBRequest': The request has not finished.", "InvalidStateError");
        return inside.error;
    }
    get source() { return Receiver(this, "isRequest").source; }
    get transaction() { return Receiver(this, "isRequest").transaction?.object ?? null; }
    get readyState() { return Receiver(this, "isRequest").isDone ? "done" : "pending"; }
}
DefineInterface(IDBRequest);
DefineHandlers(IDBRequest.prototype, ["success", "error"]);

class IDBOpenDBRequest extends IDBRequest {
    constructor() {
        IllegalConstructor("IDBOpenDBRequest");
    }
}
DefineInterface(IDBOpenDBRequest);
DefineHandlers(IDBOpenDBRequest.prototype, ["blocked", "upgradeneeded"]);

function MakeDatabaseRequest(kind, source, transaction) {
    return NewTargetInside(%new_object(kind.prototype), {
        __proto__: null, isRequest: true, source, transaction, eventParent: transaction, isDone: false, result: undefined, error: null,
    });
}

// ---- transactions ----

const kTransactionModes = ["readonly", "readwrite"];

function MakeTransaction(connection, mode, scope, durability = "default") {
    const inside = NewTargetInside(%new_object(IDBTransaction.prototype), {
        __proto__: null, isTransaction: true, connection, eventParent: connection, mode, scope, durability, waiting: [], running: undefined, state: "waiting", isActive: true,
        error: null, undo: [], stores: { __proto__: null }, after: undefined, request: undefined,
    });
    %push(connection.database.live, inside);
    return inside;
}

// SPEC: section 2.7.1: one that a program makes is active until the running task and its microtasks are over.
function EndCreation(transaction) {
    %page_task(kNetworkingSource, kUserPriority, () => {
        transaction.isActive = false;
        GoOnWith(transaction);
    }, [], 0);
}

// Whether another one that was there before has to end first (section 2.7.2).
function MustWait(transaction) {
    const { live } = transaction.connection.database;
    for (let index = 0; index < live.length && live[index] !== transaction; index += 1) {
        const other = live[index];
        if (transaction.mode === "readonly" && other.mode === "readonly") continue;
        for (let place = 0; place < other.scope.length; place += 1) {
            if (PlaceInList(transaction.scope, other.scope[place]) >= 0) return true;
        }
    }
    return false;
}

// The next request, or the end when there is none left that somebody could add to.
function GoOnWith(transaction) {
    if (transaction.state === "waiting" && !MustWait(transaction)) transaction.state = "running";
    if (transaction.state !== "running" || transaction.running !== undefined) return;
    if (transaction.waiting.length > 0) {
        const operation = TakeFirst(transaction.waiting);
        transaction.running = operation;
        %page_task(kNetworkingSource, kNormalPriority, () => FinishOperation(transaction, operation), [], kDatabaseDelay);
    } else if (!transaction.isActive) {
        transaction.state = "committing";
        %page_task(kNetworkingSource, kNormalPriority, () => CompleteTransaction(transaction), [], kDatabaseDelay);
    }
}

// "Asynchronously execute a request" (section 5.6): `run` gives its result, or a failure, when its turn has come.
function QueueOperation(request, run) {
    const { transaction } = request;
    %push(transaction.waiting, { __proto__: null, request, run });
    GoOnWith(transaction);
    return request.object;
}

function FinishOperation(transaction, operation) {
    if (transaction.state === "finished") return;
    transaction.running = undefined;
    const { request } = operation;
    const result = operation.run();
    request.isDone = true;
    const hasFailed = %is_object(result) && result.isFailure === true && InsideOf(result) === undefined && %get_prototype(result) === null;
    request.result = hasFailed ? undefined : result;
    request.error = hasFailed ? MakeDomException(result.message, result.name) : null;
    TellRequest(request, transaction);
}

// "Fire a success event" and "fire an error event" (sections 5.9, 5.10).
function TellRequest(request, transaction) {
    const hasFailed = request.error !== null;
    const event = EventInside(MakeTrustedEvent(Event, hasFailed ? "error" : "success", { __proto__: null, bubbles: hasFailed, cancelable: hasFailed }));
    transaction.isActive = transaction.state !== "finished";
    DispatchInSteps(request, event, () => {
        if (transaction.state === "finished") return;
        transaction.isActive = false;
        if (event.hasListenerThrown) AbortTransaction(transaction, MakeDomException("Uncaught exception in event handler.", "AbortError"));
        else if (hasFailed && !event.canceled) AbortTransaction(transaction, request.error);
        else GoOnWith(transaction);
    });
}

function LeaveTransaction(transaction) {
    transaction.state = "finished";
    transaction.isActive = false;
    DropFromList(transaction.connection.database.live, transaction);
}

function WakeOthers(database) {
    const live = CopyList(database.live);
    for (let index = 0; index < live.length; index += 1) GoOnWith(live[index]);
}

function CompleteTransaction(transaction) {
    if (transaction.state === "finished") return;
    transaction.undo = [];
    LeaveTransaction(transaction);
    WakeOthers(transaction.connection.database);
    DispatchInSteps(transaction, EventInside(MakeTrustedEvent(Event, "complete", undefined)), () => EndOfTransaction(transaction, true));
}

// "Abort a transaction" (section 5.5): what has not been done fails, what has been done is undone.
function AbortTransaction(transaction, error) {
    if (transaction.state === "finished") return;
    transaction.error = error;
    UndoChanges(transaction);
    const left = transaction.running === undefined ? [] : [transaction.running];
    for (let index = 0; index < transaction.waiting.length; index += 1) %push(left, transaction.waiting[index]);
    transaction.waiting = [];
    LeaveTransaction(transaction);
    if (transaction.undoUpgrade !== undefined) transaction.undoUpgrade();
    for (let index = 0; index < left.length; index += 1) %page_task(kNetworkingSource, kNormalPriority, () => FailRequest(left[index].request), [], 0);
    %page_task(kNetworkingSource, kNormalPriority, () => {
        const event = EventInside(MakeTrustedEvent(Event, "abort", { __proto__: null, bubbles: true }));
        DispatchInSteps(transaction, event, () => EndOfTransaction(transaction, false));
    }, [], kDatabaseDelay);
    // RUNTIME: the other process tells of the abort before it goes on with those that waited.
    WakeOthers(transaction.connection.database);
}

function FailRequest(request) {
    request.isDone = true;
    request.result = undefined;
    request.error = MakeDomException("The transaction was aborted, so the request cannot be fulfilled.", "AbortError");
    TellRequest(request, request.transaction);
}

function EndOfTransaction(transaction, isComplete) {
    if (transaction.after !== undefined) transaction.after(isComplete);
    LookAtWaiting(transaction.connection.database);
}

// ---- opening and deleting, one after another for each database (section 2.8.1) ----

function DatabaseOfName(name) {
    if (PageDatabases[name] === undefined) {
        PageDatabases[name] = { __proto__: null, name, version: 0, stores: [], connections: [], live: [], requests: [], isBusy: false, whenClosed: undefined };
    }
    return PageDatabases[name];
}

function QueueDatabaseRequest(database, run) {
    %push(database.requests, run);
    NextDatabaseRequest(database);
}

function NextDatabaseRequest(database) {
    if (database.isBusy || database.requests.length === 0) return;
    database.isBusy = true;
    %page_task(kNetworkingSource, kNormalPriority, TakeFirst(database.requests), [], kOpenDelay);
}

function EndDatabaseRequest(database) {
    database.isBusy = false;
    NextDatabaseRequest(database);
}

function TellOpening(request, database, result, error) {
    request.isDone = true;
    request.result = error === null ? result : undefined;
    request.error = error;
    const type = error === null ? "success" : "error";
    DispatchInSteps(request, EventInside(MakeTrustedEvent(Event, type, { __proto__: null, bubbles: error !== null, cancelable: error !== null })), undefined);
    EndDatabaseRequest(database);
}

function VersionEvent(type, oldVersion, newVersion) {
    return EventInside(MakeTrustedEvent(IDBVersionChangeEvent, type, { __proto__: null, oldVersion, newVersion }));
}

// A connection that is asked to close is there until its transactions have ended.
function IsConnectionOver(connection) {
    if (!connection.isClosing) return false;
    const { live } = connection.database;
    for (let index = 0; index < live.length; index += 1) {
        if (live[index].connection === connection) return false;
    }
    return true;
}

function LookAtWaiting(database) {
    const left = [];
    for (let index = 0; index < database.connections.length; index += 1) {
        if (!IsConnectionOver(database.connections[index])) %push(left, database.connections[index]);
    }
    database.connections = left;
    const { whenClosed } = database;
    if (left.length > 0 || whenClosed === undefined) return;
    database.whenClosed = undefined;
    %page_task(kNetworkingSource, kNormalPriority, whenClosed, [], kDatabaseDelay);
}

// Waits until nobody else uses the database: the others hear of it first, then who has asked.
function WhenAlone(database, request, newVersion, run) {
    const oldVersion = database.version;
    const others = CopyList(database.connections);
    if (others.length === 0) {
        run();
        return;
    }
    const next = () => {
        if (others.length > 0) {
            const connection = TakeFirst(others);
            if (connection.isClosing) next();
            else DispatchInSteps(connection, VersionEvent("versionchange", oldVersion, newVersion), next);
            return;
        }
        database.whenClosed = run;
        LookAtWaiting(database);
        if (database.whenClosed === undefined) return;
        %page_task(kNetworkingSource, kNormalPriority, () => {
            if (database.whenClosed !== undefined) DispatchInSteps(request, VersionEvent("blocked", oldVersion, newVersion), undefined);
        }, [], kDatabaseDelay);
    };
    next();
}

function OpenDatabase(database, request, wanted) {
    const version = wanted ?? (database.version === 0 ? 1 : database.version);
    if (version < database.version) {
        const message = `The requested version (${version}) is less than the existing version (${database.version}).`;
        TellOpening(request, database, undefined, MakeDomException(message, "VersionError"));
    } else if (version === database.version) {
        TellOpening(request, database, MakeConnection(database).object, null);
    } else {
        WhenAlone(database, request, version, () => UpgradeDatabase(database, request, version));
    }
}

// "Upgrade a database" (section 5.7).
function UpgradeDatabase(database, request, version) {
    const oldVersion = database.version;
    const stores = database.stores;
    const connection = MakeConnection(database);
    const transaction = MakeTransaction(connection, "versionchange", CopyList(stores));
    transaction.state = "running";
    database.stores = CopyList(stores);
    database.version = version;
    connection.version = version;
    connection.upgrade = transaction;
    transaction.undoUpgrade = () => {
        database.stores = stores;
        database.version = oldVersion;
        connection.version = oldVersion;
    };
    request.isDone = true;
    request.result = connection.object;
    request.transaction = transaction;
    transaction.after = (isComplete) => {
        connection.upgrade = undefined;
        request.transaction = null;
        if (!isComplete) connection.isClosing = true;
        const isLost = connection.isClosing;
        const message = isComplete ? "The connection was closed." : "Version change transaction was aborted in upgradeneeded event handler.";
        %page_task(kNetworkingSource, kNormalPriority, () => TellOpening(request, database, connection.object, isLost ? MakeDomException(message, "AbortError") : null), [], 0);
    };
    const event = VersionEvent("upgradeneeded", oldVersion, version);
    DispatchInSteps(request, event, () => {
        if (transaction.state === "finished") return;
        transaction.isActive = false;
        if (event.hasListenerThrown) AbortTransaction(transaction, MakeDomException("Uncaught exception in event handler.", "AbortError"));
        else GoOnWith(transaction);
    });
}

function DeleteDatabase(database, request) {
    WhenAlone(database, request, null, () => {
        const oldVersion = database.version;
        database.version = 0;
        database.stores = [];
        request.isDone = true;
        DispatchInSteps(request, VersionEvent("success", oldVersion, null), undefined);
        EndDatabaseRequest(database);
    });
}
