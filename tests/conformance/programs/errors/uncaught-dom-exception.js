async function load(signal) {
    await null;
    signal.throwIfAborted();
}
load(AbortSignal.abort()).catch((error) => console.log(error.name, error.code));
setTimeout(() => structuredClone(() => {}), 5);
