// Domains: what is started in one tells it of its errors. RUNTIME: Node 20 lib/domain.js, Node 4 to 10 where they differ.
// A domain goes from where something is started to where its callback runs as an entry of the async context (43-async-hooks.js):
// a record made anew each time that a domain is entered. What is entered now is looked at when somebody asks: a context that is
// not that of the last look means that another callback has begun, which Node begins in the domain of what it belongs to.
// SIMPLIFIED: promises and timers have no property `domain`; whether process.domain outside is undefined or null is not known
// of callbacks of domains that do nothing with domains.

Domains.entered = []; // records, the innermost last
Domains.own = undefined; // the record that the running callback began in
Domains.around = undefined; // the one of the libuv timer that runs its list of timers, entered before
Domains.outside = null; // what process.domain is when nothing is entered
Domains.writes = 0; // to standard output and standard error

function SetDomainRecord(record) {
    %set_async_context(ContextWith(%async_context(), Domains, record, record !== undefined));
}

function InnermostRecord() {
    const { entered } = Domains;
    return entered.length === 0 ? undefined : entered[entered.length - 1];
}

function PlaceOfDomain(domain) {
    let place = Domains.entered.length - 1;
    while (place >= 0 && Domains.entered[place].domain !== domain) place -= 1;
    return place;
}

function EndRecordOfDomains(record) {
    if (!record) return;
    const place = PlaceOfDomain(record.domain);
    if (place >= 0) %array_set_length(Domains.entered, place);
    Domains.outside = undefined;
}

// The callback that ended has left the domain that it began in. What it entered else and did not leave stays entered.
function EndCallbackOfDomains() {
    EndRecordOfDomains(Domains.own);
    EndRecordOfDomains(Domains.around);
    Domains.own = undefined;
}

// RUNTIME: Node 10 enters the domain that the list of the timer was made in, and then that of the timer itself.
function EnteredDomains() {
    const record = StoreIn(%async_context(), Domains);
    const around = kNodeMajor === 10 ? StoreIn(%running_list_context(), Domains) : undefined;
    if (record === InnermostRecord() && around === Domains.around) return Domains.entered;
    EndCallbackOfDomains();
    Domains.around = around;
    if (around !== undefined) %push(Domains.entered, around);
    Domains.own = record;
    if (record !== undefined) {
        %push(Domains.entered, record);
    } else {
        SetDomainRecord(InnermostRecord());
    }
    return Domains.entered;
}

function ActiveDomain() {
    EnteredDomains();
    const record = InnermostRecord();
    return record === undefined ? Domains.outside : record.domain;
}

function EnterDomain(domain) {
    const record = { __proto__: null, domain };
    %push(EnteredDomains(), record);
    SetDomainRecord(record);
}

function LeaveDomain(domain) {
    EnteredDomains();
    const place = PlaceOfDomain(domain);
    if (place < 0) return;
    if (Domains.own !== undefined && PlaceOfDomain(Domains.own.domain) >= place && domain === Domains.own.domain) Domains.own = undefined;
    %array_set_length(Domains.entered, place);
    Domains.outside = undefined;
    SetDomainRecord(InnermostRecord());
}

function LeaveAllDomains() {
    Domains.entered = [];
    Domains.own = undefined;
    Domains.outside = null;
    SetDomainRecord(undefined);
}

// RUNTIME: Node 10 lib/internal/process/promises.js tells of rejections outside of callbacks.
function LeaveContextOfDomain() {
    SetDomainRecord(undefined);
    EnteredDomains();
}

// Whether an error at the top is a domain's.
function IsTakenByDomain(error) {
    const entered = EnteredDomains();
    if (entered.length === 0) return false;
    const { domain } = InnermostRecord();
    if (kNodeMajor < 10) return domain._errorHandler(error);
    let listens = false;
    for (let index = 0; index < entered.length; index += 1) listens = listens || entered[index].domain.listenerCount("error") > 0;
    if (listens) domain._errorHandler(error);
    return listens;
}

// ---- Emitters ----

// RUNTIME: the property is listed in Node 10 and older.
function PutDomain(target, domain) {
    if (kIsOldNode) target.domain = domain;
    else %put(target, "domain", domain, 5);
}

function TakeDomainOfEmitter(emitter) {
    PutDomain(emitter, null);
    if (!Domains.areUsed || OrdinaryHasInstance(Domain, emitter)) return;
    const active = ActiveDomain();
    if (active) PutDomain(emitter, active);
}

function EmitInDomain(emitter, domain, type, list) {
    const isHeard = type !== "error" || (emitter._events !== undefined && emitter._events[type] !== undefined);
    if (!isHeard) {
        TellDomainOfEmitted(emitter, domain, list[0]);
        return false;
    }
    if (!kIsOldNode) return EmitInNewerDomain(emitter, domain, type, list);
    if (type === "error" && kNodeMajor >= 10) return %at("EventEmitter.emit (node:domain:430:12)", EmitPlainly(emitter, type, list));
    domain.enter();
    const isDone = %at("EventEmitter.emit (node:domain:448:23)", EmitPlainly(emitter, type, list));
    domain.exit();
    return isDone;
}

// What the module domain has put around Node's own emit.
function EmitBelowDomains(emitter, type, list) {
    return %at("*.emit (node:events:524:28)", EmitPlainly(emitter, type, list));
}

function EmitInNewerDomain(emitter, domain, type, list) {
    if (type === "error") return %at("node:domain:489:12", EmitBelowDomains(emitter, type, list));
    domain.enter();
    const isDone = %at("node:domain:552:15", EmitBelowDomains(emitter, type, list));
    domain.exit();
    return isDone;
}

// What the handler throws belongs to the domains around the one that is entered.
function TellDomainOutsideOfIt(domain, error) {
    const { entered } = Domains;
    const active = ActiveDomain();
    const kept = CopyList(entered);
    let count = kept.length;
    while (count > 0 && kept[count - 1].domain === active) count -= 1;
    if (count === kept.length) {
        domain.emit("error", error);
        return;
    }
    const own = Domains.own;
    %array_set_length(entered, count);
    Domains.own = count > 0 ? own : undefined;
    SetDomainRecord(InnermostRecord());
    domain.emit("error", error);
    Domains.entered = kept;
    Domains.own = own;
    SetDomainRecord(InnermostRecord());
}

function TellDomainOfEmitted(emitter, domain, given) {
    let error = given;
    if (!error && kNodeMajor >= 10) error = NodeError("ERR_UNHANDLED_ERROR", "Unhandled error.");
    if (!error) error = %construct(ErrorConstructor, [`${kNodeMajor < 8 ? "Uncaught, unspecified" : "Unhandled"} "error" event`], ErrorConstructor);
    if (typeof error === "object") {
        error.domainEmitter = emitter;
        PutDomain(error, domain);
        error.domainThrown = false;
    }
    if (kIsOldNode) domain.emit("error", error);
    else %at("node:domain:540:12", TellDomainOutsideOfIt(domain, error));
}

// ---- Domain ----

const kWeak = %new_symbol("kWeak");
class WeakReference {}

// What Node calls when the listeners of a domain change; here the listeners are counted when an error comes.
const DomainListeners = {
    updateExceptionCapture() {},
    domainUncaughtExceptionClear() {
        LeaveAllDomains();
    },
};

class Domain extends EventEmitter {
    constructor() {
        super();
        this.members = [];
        if (kNodeMajor < 10) return;
        this[kWeak] = new WeakReference();
        this.on("removeListener", DomainListeners.updateExceptionCapture);
        this.on("newListener", DomainListeners.updateExceptionCapture);
    }
}
Domain.prototype.members = undefined;

// The handler threw: a domain around this one may take that error.
function EmitErrorWithinOthers(domain, error) {
    try {
        return domain.emit("error", error);
    } catch (second) {
        if (ActiveDomain() === domain) {
            %array_set_length(Domains.entered, Domains.entered.length - 1);
            SetDomainRecord(InnermostRecord());
        }
        if (Domains.entered.length > 0) return kNodeMajor < 10 ? OnUncaught(second, false) : ActiveDomain()._errorHandler(second);
        if (kNodeMajor < 10) return false;
        throw second;
    }
}

function CallIntercepted(self, domain, callback, list) {
    const error = list[0];
    if (error && OrdinaryHasInstance(ErrorConstructor, error)) {
        error.domainBound = callback;
        error.domainThrown = false;
        PutDomain(error, domain);
        %at("intercepted (node:domain:365:10)", domain.emit("error", error));
        return undefined;
    }
    const rest = [];
    for (let index = 1; index < list.length; index += 1) %push(rest, list[index]);
    domain.enter();
    const result = !kIsOldNode ? %at("intercepted (node:domain:413:15)", %apply(callback, self, rest)) : rest.length > 0 ? %at("intercepted (node:domain:376:14)", %apply(callback, self, rest)) : %at("intercepted (node:domain:378:14)", %call(callback, self));
    domain.exit();
    return result;
}

function CallBound(self, domain, callback, list) {
    domain.enter();
    const result = !kIsOldNode ? %at("bound (node:domain:433:15)", %apply(callback, self, list)) : list.length > 0 ? %at("bound (node:domain:402:14)", %apply(callback, self, list)) : %at("bound (node:domain:404:14)", %call(callback, self));
    domain.exit();
    return result;
}

function IsTimerObject(value) {
    const prototype = GetPrototypeOf(value);
    return prototype === TimeoutPrototype || prototype === ImmediatePrototype;
}

const DomainMethods = {
    _errorHandler(er) {
        if (this._disposed) return true;
        if (%is_object(er)) {
            PutDomain(er, this);
            er.domainThrown = true;
        }
        const { writes } = Domains;
        let isCaught = false;
        if (EnteredDomains().length > 1) {
            isCaught = EmitErrorWithinOthers(this, er);
        } else if (this.listenerCount("error") > 0) {
            isCaught = %at("node:domain:279:23", this.emit("error", er));
        } else if (kNodeMajor < 6) {
            return false; // and nothing is left
        }
        LeaveAllDomains();
        Domains.around = null; // the list goes on with the next timer, and enters it again
        // What was written comes back as a nextTick callback of the domain.
        if (Domains.writes > writes) Domains.outside = undefined;
        return isCaught;
    },
    enter() {
        if (!this._disposed) EnterDomain(this);
    },
    exit() {
        if (!this._disposed) LeaveDomain(this);
    },
    add(ee) {
        if (this._disposed || ee.domain === this) return;
        if (kNodeMajor < 10 && IsTimerObject(ee)) %refuse("domain.add() of a timer is not supported by Loopscope: start it within domain.run()");
        if (ee.domain) ee.domain.remove(ee);
        if (this.domain && OrdinaryHasInstance(Domain, ee)) {
            for (let around = this.domain; around; around = around.domain) {
                if (ee === around) return;
            }
        }
        PutDomain(ee, this);
        %push(this.members, ee);
    },
    remove(ee) {
        ee.domain = null;
        const kept = [];
        let isFound = false;
        for (let index = 0; index < this.members.length; index += 1) {
            if (!isFound && this.members[index] === ee) isFound = true;
            else %push(kept, this.members[index]);
        }
        if (!isFound) return;
        %array_set_length(this.members, 0);
        for (let index = 0; index < kept.length; index += 1) %push(this.members, kept[index]);
    },
    run(fn, ...list) {
        if (this._disposed) return undefined;
        this.enter();
        const result = !kIsOldNode ? %at("node:domain:389:15", %apply(fn, this, list)) : list.length > 0 ? %at("node:domain:347:14", %apply(fn, this, list)) : %at("node:domain:349:14", %call(fn, this));
        this.exit();
        return result;
    },
    intercept(cb) {
        const domain = this;
        function runIntercepted(...list) {
            "function";
            if (domain._disposed) return undefined;
            if (!kIsOldNode) return %at("node:domain:424:12", CallIntercepted(this, domain, cb, list));
            return %at("node:domain:390:12", CallIntercepted(this, domain, cb, list));
        }
        return runIntercepted;
    },
    bind(cb) {
        const domain = this;
        function runBound(...list) {
            "function";
            if (domain._disposed) return undefined;
            if (!kIsOldNode) return %at("node:domain:444:12", CallBound(this, domain, cb, list));
            return %at("node:domain:415:12", CallBound(this, domain, cb, list));
        }
        PutDomain(runBound, this);
        return runBound;
    },
};

function DisposeDomain() {
    "function";
    if (this._disposed) return;
    this.exit();
    if (this.domain) this.domain.remove(this);
    %array_set_length(this.members, 0);
    this._disposed = true;
}

%define_methods(Domain.prototype, DomainMethods);
MakeEnumerable(Domain.prototype, ["_errorHandler", "enter", "exit", "add", "remove", "run", "intercept", "bind"]);

// ---- The module ----

// RUNTIME: Node 10 lib/domain.js: an uncaughtException leaves all domains before its listeners are called.
function WatchUncaughtListeners() {
    const clear = DomainListeners.domainUncaughtExceptionClear;
    Process.on("newListener", (name, listener) => {
        if (name !== "uncaughtException" || listener === clear) return;
        Process.removeListener(name, clear);
        Process.prependListener(name, clear);
    });
    Process.on("removeListener", (name, listener) => {
        if (name !== "uncaughtException" || listener === clear) return;
        const listeners = Process.listeners("uncaughtException");
        if (listeners.length === 1 && listeners[0] === clear) Process.removeListener(name, clear);
    });
}

function UseDomains() {
    Domains.areUsed = true;
    EventEmitter.usingDomains = true;
    const get = () => ActiveDomain();
    const set = () => %refuse("setting process.domain is not supported by Loopscope: use domain.enter() and domain.exit()");
    %put_accessor(Process, "domain", get, set, 6);
    if (kNodeMajor < 10) return;
    if (UncaughtCapture !== null) throw NodeError("ERR_DOMAIN_CALLBACK_NOT_AVAILABLE", "A callback was registered through process.setUncaughtExceptionCaptureCallback(), which is mutually exclusive with using the `domain` module");
    WatchUncaughtListeners();
}

function DomainModule() {
    UseDomains();
    const names = {
        createDomain() {
            return new Domain();
        },
    };
    const exports = {};
    %put_accessor(exports, "_stack", () => {
        const domains = [];
        for (let index = 0; index < EnteredDomains().length; index += 1) %push(domains, Domains.entered[index].domain);
        return domains;
    }, undefined, 6);
    exports.Domain = Domain;
    if (kIsOldNode) exports.create = names.createDomain;
    exports.createDomain = names.createDomain;
    exports.create = names.createDomain;
    %put_accessor(exports, "active", () => ActiveDomain(), undefined, 6);
    if (kNodeMajor >= 10) return exports;
    Domain.prototype._disposed = undefined;
    Domain.prototype.dispose = UtilFunctions.deprecate(DisposeDomain, kNodeMajor < 8 ? undefined :
        "Domain.dispose is deprecated. Recover from failed I/O actions explicitly via error event handlers set on the domain instead.", "DEP0012");
    return exports;
}

// An unhandled rejection is told to the domain in which the promise was rejected. RUNTIME: Node 20 lib/internal/process/promises.js.
function EmitRejectionInDomain(reason) {
    const domain = ActiveDomain();
    LeaveContextOfDomain();
    return domain ? domain.emit("error", reason) : undefined;
}

DefineModule("domain", DomainModule);
