// A module with an await at its top that others have asked for already: import() has it, in the page and in a worker.
const moduleOf = (text) => URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
const slow = moduleOf(`
    console.log('slow begins');
    export const answer = await Promise.resolve(42);
    console.log('slow ends');
    export default (who) => 'hello ' + who;
`);
const user = moduleOf(`
    import { answer } from '${slow}';
    export default answer + 1;
    import('${slow}').then((space) => console.log('from the one that asked first', space.answer));
`);
const workerText = moduleOf(`
    import { answer } from '${slow}';
    onmessage = async ({ data }) => postMessage((await import('${slow}')).default(data));
    postMessage(answer);
`);
(async () => {
    console.log((await import(user)).default);
    const [one, other] = await Promise.all([import(slow), import(slow)]);
    console.log(one === other, one.default("page"));
    const worker = new Worker(workerText, { type: "module" });
    worker.onmessage = ({ data }) => {
        console.log("the worker says", data);
        if (data === 42) worker.postMessage("worker");
        else worker.terminate();
    };
})();
