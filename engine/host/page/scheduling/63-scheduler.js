// scheduler.postTask and scheduler.yield. SPEC: Prioritized Task Scheduling.

// By name: the priority of a task. That of what goes on after a yield is the one before.
const kTaskPriorities = { __proto__: null, "user-blocking": kUserPriority, "user-visible": kNormalPriority, background: 5 };

class Scheduler {
    constructor() {
        IllegalConstructor("Scheduler");
    }
    postTask(...list) {
        Receiver(this, "isScheduler");
        const promise = NewPromise();
        if (list.length < 1) return RejectedPromise(MakeTypeError("Failed to execute 'postTask' on 'Scheduler': 1 argument required, but only 0 present."));
        if (!%is_callable(list[0])) return RejectedPromise(MakeTypeError("Failed to execute 'postTask' on 'Scheduler': parameter 1 is not of type 'Function'."));
        PostTask(promise, list[0], %is_object(list[1]) ? list[1] : { __proto__: null });
        return promise;
    }
    yield() {
        Receiver(this, "isScheduler");
        const promise = NewPromise();
        const state = %async_context();
        const signal = state?.signal;
        if (signal !== undefined && signal.aborted) {
            RejectNow(promise, signal.reason);
            return promise;
        }
        const priority = state === undefined ? kNormalPriority : state.priority ?? kTaskPriorities[signal.priority];
        const task = %page_task(kPostedTaskSource, priority - 1, () => ResolvePromise(promise, undefined), [], 0);
        if (signal === undefined) return promise;
        if (state.priority === undefined) AddToSlot(signal, "tasks", { __proto__: null, id: task, isContinuation: true });
        %push(signal.algorithms, () => {
            if (%page_task_remove(task)) RejectNow(promise, signal.reason);
        });
        return promise;
    }
}
DefineInterface(Scheduler);

const SchedulingNow = { __proto__: null, running: undefined };

// The scheduling state (section 2.3.1) of what runs in an idle callback.
const kIdleState = { __proto__: null, priority: kTaskPriorities.background, signal: undefined };

function MakeTypeError(message) {
    return %construct(TypeErrorConstructor, [message], TypeErrorConstructor);
}

function PostTask(promise, callback, options) {
    const where = "Failed to execute 'postTask' on 'Scheduler': Failed to read the ";
    const signal = options.signal === undefined ? undefined : InsideOf(options.signal);
    if (options.signal !== undefined && signal?.isSignal !== true) {
        RejectNow(promise, MakeTypeError(`${where}'signal' property from 'SchedulerPostTaskOptions': Failed to convert value to 'AbortSignal'.`));
        return;
    }
    const named = options.priority ?? (signal === undefined ? undefined : signal.priority) ?? "user-visible";
    const priority = kTaskPriorities[`${named}`];
    if (priority === undefined) {
        RejectNow(promise, MakeTypeError(`Failed to execute 'postTask' on 'Scheduler': Failed to read the 'priority' property from 'SchedulerPostTaskOptions': The provided value '${named}' is not a valid enum value of type TaskPriority.`));
        return;
    }
    if (signal !== undefined && signal.aborted) {
        RejectNow(promise, signal.reason);
        return;
    }
    const delay = options.delay === undefined ? 0 : ToNumber(options.delay);
    if (!(delay > -1 && delay <= 9007199254740991)) {
        const kind = delay === delay ? `${delay - delay === 0 ? "" : "infinite and "}` : "";
        const what = delay - delay === 0 ? "outside the 'unsigned long long' value range" : `${kind}not of type 'unsigned long long'`;
        RejectNow(promise, MakeTypeError(`${where}'delay' property from 'SchedulerPostTaskOptions': Value is ${what}.`));
        return;
    }
    const isFixed = options.priority !== undefined || signal === undefined || signal.priority === undefined;
    // Reactions and microtasks keep the state in which they were registered.
    const state = { __proto__: null, priority: isFixed ? priority : undefined, signal };
    const task = %page_task(kPostedTaskSource, priority, () => {
        %set_async_context(state);
        RunPosted(promise, callback);
    }, [], delay);
    if (signal === undefined) return;
    if (!isFixed) AddToSlot(signal, "tasks", { __proto__: null, id: task, isContinuation: false });
    // A task that aborts its own signal while it runs is rejected, too.
    %push(signal.algorithms, () => {
        if (%page_task_remove(task) || SchedulingNow.running === promise) RejectNow(promise, signal.reason);
    });
}

function RunPosted(promise, callback) {
    SchedulingNow.running = promise;
    let result;
    let error;
    let isThrown = false;
    try {
        result = %call(callback, undefined);
    } catch (thrown) {
        error = thrown;
        isThrown = true;
    }
    SchedulingNow.running = undefined;
    if (%promise_state(promise) !== 0) return;
    if (isThrown) RejectNow(promise, error);
    else ResolvePromise(promise, result);
}

class TaskController extends AbortController {
    constructor(options = undefined) {
        super();
        const signal = Receiver(this, "isController").signal;
        signal.priority = %is_object(options) && options.priority !== undefined ? `${options.priority}` : "user-visible";
        %set_prototype(signal.object, TaskSignal.prototype);
    }
    setPriority(...list) {
        NeedArguments(list, 1, "setPriority", "TaskController");
        const priority = `${list[0]}`;
        if (kTaskPriorities[priority] === undefined) {
            %throw_type_error(`Failed to execute 'setPriority' on 'TaskController': The provided value '${priority}' is not a valid enum value of type TaskPriority.`);
        }
        ChangePriority(Receiver(this, "isController").signal, priority);
    }
}

// Signal priority change (section 3.3.2): the tasks move to the queue of that priority, then the event tells.
function ChangePriority(signal, priority) {
    if (signal.isChanging) throw MakeDomException("Failed to execute 'setPriority' on 'TaskController': Cannot change priority when a prioritychange event is in progress.", "NotAllowedError");
    const previousPriority = signal.priority;
    if (priority === previousPriority) return;
    signal.isChanging = true;
    signal.priority = priority;
    const { tasks, priorityFollowers } = signal;
    for (let index = 0; tasks !== undefined && index < tasks.length; index += 1) {
        %page_task_priority(tasks[index].id, kTaskPriorities[priority] - (tasks[index].isContinuation ? 1 : 0));
    }
    DispatchNow(signal, EventInside(MakeTrustedEvent(TaskPriorityChangeEvent, "prioritychange", { __proto__: null, previousPriority })));
    for (let index = 0; priorityFollowers !== undefined && index < priorityFollowers.length; index += 1) ChangePriority(priorityFollowers[index], priority);
    signal.isChanging = false;
}

function AddToSlot(record, name, value) {
    if (record[name] === undefined) record[name] = [];
    %push(record[name], value);
}

class TaskPriorityChangeEvent extends Event {
    constructor(...list) {
        NeedArguments(list, 2, undefined, "TaskPriorityChangeEvent");
        super(list[0], list[1]);
        EventInside(this).more.previousPriority = `${list[1].previousPriority}`;
    }
    get previousPriority() { return EventInside(this).more.previousPriority; }
}
DefineInterface(TaskPriorityChangeEvent);

class TaskSignal extends AbortSignal {
    constructor() {
        IllegalConstructor("TaskSignal");
    }
    get priority() { return SignalInside(this).priority; }
    static any(...list) {
        NeedArguments(list, 1, "any", "TaskSignal");
        const where = "Failed to execute 'any' on 'TaskSignal': ";
        const given = %is_object(list[1]) ? list[1].priority : undefined;
        const source = InsideOf(given);
        const priority = given === undefined ? "user-visible" : source?.priority ?? `${given}`;
        if (kTaskPriorities[priority] === undefined) {
            %throw_type_error(`${where}Failed to read the 'priority' property from 'TaskSignalAnyInit': The provided value '${priority}' is not a valid enum value of type TaskPriority.`);
        }
        const result = InsideOf(AbortSignal.any(list[0]));
        %set_prototype(result.object, TaskSignal.prototype);
        result.priority = priority;
        if (source !== undefined) AddToSlot(source.prioritySource ?? source, "priorityFollowers", result);
        result.prioritySource = source?.prioritySource ?? source;
        return result.object;
    }
}
DefineInterface(TaskSignal);
DefineHandlers(TaskSignal.prototype, ["prioritychange"]);
DefineInterface(TaskController);

const SchedulerObject = %new_object(Scheduler.prototype);
SetInside(SchedulerObject, { __proto__: null, isScheduler: true });
DefinePageFunctions(PageGlobal, { get scheduler() { return SchedulerObject; } });
