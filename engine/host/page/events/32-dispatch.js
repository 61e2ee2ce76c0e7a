// Dispatching events. SPEC: DOM section 2.9. Called by a program (dispatchEvent, click) all listeners run in one go; an event of
// the page's own runs each listener with an empty stack, so that a microtask checkpoint follows it.

// The steps of a dispatch: which target, in which phase, with capturing listeners, the others, or (undefined) all of them.
// RUNTIME: Chromium's EventTarget::DispatchEventInternal runs those of a target that is no node in the order in which they were added.
function StepsOfPath(path, bubbles) {
    if (path.length === 1 && !path[0].isNode) return [{ __proto__: null, target: path[0], shown: path[0], phase: 2, capture: undefined }];
    const steps = [];
    const shown = [];
    for (let index = 0; index < path.length; index += 1) %push(shown, path[0].isNode ? Retargeted(path[0], path[index]) : path[0]);
    for (let index = path.length - 1; index >= 0; index -= 1) {
        %push(steps, { __proto__: null, target: path[index], shown: shown[index], phase: shown[index] === path[index] ? 2 : 1, capture: true });
    }
    for (let index = 0; index < path.length; index += 1) {
        const phase = shown[index] === path[index] ? 2 : 3;
        if (phase === 2 || bubbles) %push(steps, { __proto__: null, target: path[index], shown: shown[index], phase, capture: false });
    }
    return steps;
}

// From the target to the window. SPEC: DOM, get the parent: a load event does not reach the window.
function PathOf(inside, event) {
    const path = [inside];
    if (!inside.isNode) {
        for (let next = inside.eventParent; next !== undefined && next !== null; next = next.eventParent) %push(path, next);
        return path;
    }
    let node = inside;
    for (let next = ParentOfEvent(node, inside, event); next !== null; next = ParentOfEvent(node, inside, event)) {
        node = next;
        %push(path, node);
    }
    if (node.isDocument && event.type !== "load") %push(path, InsideOf(PageGlobal));
    return path;
}

function BeginDispatch(target, event) {
    event.dispatching = true;
    const related = RelatedNode(event);
    const isHidden = related !== undefined && related !== target && Retargeted(related, target) === target;
    if (!isHidden) event.target = event.shownTarget ?? target.object;
    const path = isHidden ? [] : PathOf(target, event);
    event.path = path;
    const clears = ShadowTrees.count > 0 && LooksIntoShadow(path, related);
    return { __proto__: null, event, related, isHidden, clears, steps: StepsOfPath(path, event.bubbles), step: -1, listeners: [], next: 0, after: undefined };
}

// SPEC: DOM section 2.9, clearTargets: whether the last target of a path, or the other node as it is seen from there, is inside of a shadow tree.
function LooksIntoShadow(path, related) {
    let last = undefined;
    for (let index = 0; index < path.length; index += 1) {
        if (index === 0 || (path[0].isNode && Retargeted(path[0], path[index]) === path[index])) last = path[index];
    }
    if (last === undefined) return false;
    const other = related === undefined ? undefined : Retargeted(related, last);
    return (last.isNode && RootOf(last).isShadow === true) || (other !== undefined && RootOf(other).isShadow === true);
}

// The other node of an event, which is told of like the target: as it looks from where one listens.
function RelatedNode(event) {
    const other = event.more?.relatedTarget;
    const inside = ShadowTrees.count === 0 || other === undefined || other === null ? undefined : InsideOf(other);
    return inside !== undefined && inside.isNode ? inside : undefined;
}

// The next listener to call, or undefined when there is none any more.
function NextListener(dispatch) {
    const event = dispatch.event;
    for (;;) {
        while (dispatch.next < dispatch.listeners.length) {
            if (event.stoppedNow) return undefined;
            const entry = dispatch.listeners[dispatch.next];
            dispatch.next += 1;
            const step = dispatch.steps[dispatch.step];
            if (!entry.removed && entry.type === event.type && (step.capture === undefined || entry.capture === step.capture)) return entry;
        }
        dispatch.step += 1;
        if (dispatch.step === dispatch.steps.length || event.stopped) return undefined;
        const step = dispatch.steps[dispatch.step];
        event.currentTarget = step.target.object;
        if (event.shownTarget === undefined) event.target = step.shown.object;
        if (dispatch.related !== undefined) event.more.relatedTarget = Retargeted(dispatch.related, step.target).object;
        event.phase = step.phase;
        dispatch.listeners = step.target.listeners.length === 0 ? [] : CopyList(step.target.listeners);
        dispatch.next = 0;
    }
}

function CallPageListener(dispatch, entry) {
    const event = dispatch.event;
    const target = event.currentTarget;
    if (entry.once) RemoveListener(InsideOf(target), entry);
    const before = CurrentEvent.value;
    if (ShadowTrees.count === 0 || !InsideOf(target).isNode || !RootOf(InsideOf(target)).isShadow) CurrentEvent.value = event.event;
    event.passive = entry.passive;
    try {
        if (entry.handler !== undefined) {
            CallHandler(CallbackOfHandler(entry.handler, InsideOf(target), event.type), target, event);
        } else if (typeof entry.callback === "function") {
            %call(entry.callback, target, event.event);
        } else {
            // RUNTIME: Chromium says nothing of an object without such a method.
            const handle = entry.callback.handleEvent;
            if (%is_callable(handle)) %call(handle, entry.callback, event.event);
        }
    } catch (error) {
        event.hasListenerThrown = true;
        ReportError(error, %thrown_place());
    }
    event.passive = false;
    CurrentEvent.value = before;
}

// What window.event is.
const CurrentEvent = { __proto__: null, value: undefined };

// SPEC: HTML section 8.1.8.1, the event handler processing algorithm.
function CallHandler(callback, target, event) {
    if (typeof callback !== "function") return;
    const isError = event.type === "error" && target === PageGlobal && event.event instanceof ErrorEvent;
    if (isError) {
        const more = event.more;
        const handled = %call(callback, target, more.message, more.filename, more.lineno, more.colno, more.error);
        if (handled === true) CancelEvent(event);
        return;
    }
    if (%call(callback, target, event.event) === false) CancelEvent(event);
}

function EndDispatch(dispatch) {
    const event = dispatch.event;
    event.phase = 0;
    event.currentTarget = null;
    event.path = [];
    event.dispatching = false;
    event.stopped = false;
    event.stoppedNow = false;
    if (!dispatch.clears) return;
    if (event.shownTarget === undefined) event.target = null;
    if (dispatch.related !== undefined) event.more.relatedTarget = null;
}

// Gives false when a listener prevented the default.
function DispatchNow(target, event) {
    const activation = BeginActivation(target, event);
    const dispatch = BeginDispatch(target, event);
    for (let entry = NextListener(dispatch); entry !== undefined; entry = NextListener(dispatch)) CallPageListener(dispatch, entry);
    EndDispatch(dispatch);
    EndActivation(activation, event, FireNow, NoAfter);
    return dispatch.isHidden || !event.canceled;
}

function NoAfter() {}

// Two ways to make the events that follow from another one: at once, or each as a step of the running task.
function FireNow(target, event, after) {
    DispatchNow(target, event);
    after();
}

// Dispatches as part of the running task or step of a frame, which goes on with `after` when all listeners have run.
function DispatchInSteps(target, event, after) {
    const activation = BeginActivation(target, event);
    const dispatch = BeginDispatch(target, event);
    const callNextListener = () => {
        const entry = NextListener(dispatch);
        if (entry !== undefined) {
            CallPageListener(dispatch, entry);
            %continue_task(callNextListener);
            return;
        }
        EndDispatch(dispatch);
        EndActivation(activation, event, DispatchInSteps, after ?? NoAfter);
    };
    callNextListener();
}

// An event of the page's own, at a target of ours.
function FireInSteps(target, type, settings, after) {
    const event = MakeTrustedEvent(Event, type, settings);
    DispatchInSteps(InsideOf(target), EventInside(event), after);
}
