// What process.getActiveResourcesInfo lists: requests, and handles in the order in which they were made.
// RUNTIME: Node 20 src/node_process_methods.cc, GetActiveRequestsInfo and GetActiveHandlesInfo.

// `over`: how many of the requests have ended and are still in the list, which is cleared of them when they are half of it.
const ActiveResources = { __proto__: null, requests: [], over: 0, handles: [], ended: [], endedIn: -1 };

// A request is there until the callback that ends it is over, with all that this has queued.
function BeginActiveRequest(name) {
    const request = { __proto__: null, name, isOver: false };
    %push(ActiveResources.requests, request);
    return request;
}

function EndActiveRequest(request) {
    DropEndedRequests();
    ActiveResources.endedIn = %callbacks_begun();
    %push(ActiveResources.ended, request);
}

function DropEndedRequests() {
    const { ended } = ActiveResources;
    if (ended.length === 0 || ActiveResources.endedIn === %callbacks_begun()) return;
    ActiveResources.ended = [];
    for (let index = 0; index < ended.length; index += 1) ended[index].isOver = true;
    ActiveResources.over += ended.length;
    if (ActiveResources.over * 2 >= ActiveResources.requests.length) ClearOfEndedRequests();
}

function ClearOfEndedRequests() {
    const left = [];
    const { requests } = ActiveResources;
    for (let index = 0; index < requests.length; index += 1) {
        if (!requests[index].isOver) %push(left, requests[index]);
    }
    ActiveResources.requests = left;
    ActiveResources.over = 0;
}

function ActiveRequests() {
    DropEndedRequests();
    ClearOfEndedRequests();
    return ActiveResources.requests;
}

// `owner` is what holds the handle, `isReferenced()` whether it would keep the loop alive.
function BeginHandle(name, handle, owner, isReferenced) {
    %push(ActiveResources.handles, { __proto__: null, name, handle, owner, isReferenced });
}

// Its closing callback has come.
function EndHandle(handle) {
    const { handles } = ActiveResources;
    for (let index = 0; index < handles.length; index += 1) {
        if (handles[index].handle === handle) {
            RemoveFrom(handles, handles[index]);
            return;
        }
    }
}

function BeginSocketHandle(handle, name) {
    BeginHandle(name, handle, () => handle.owner, () => handle.referenced);
}

function ActiveHandles(name) {
    if (Cluster.isUsed || %agent_number() !== 0) %refuse(`process.${name} is not supported by Loopscope in programs with worker threads`);
    const active = [];
    for (let index = 0; index < ActiveResources.handles.length; index += 1) {
        if (ActiveResources.handles[index].isReferenced()) %push(active, ActiveResources.handles[index]);
    }
    return active;
}
