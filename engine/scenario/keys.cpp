#include "engine/loop/runtime.h"
#include "engine/scenario/shape.h"

// One table of all keys of the front matter.
namespace loopscope::scenario {

namespace {

std::vector<std::string_view> levels() {
    return {"beginner", "intermediate", "advanced"};
}

std::vector<std::string_view> connection_failures() {
    return {"ENOTFOUND", "ECONNREFUSED", "ETIMEDOUT", "ECONNRESET"};
}

std::vector<std::string_view> route_failures() {
    return {"ECONNRESET", "ETIMEDOUT"};
}

std::vector<std::string_view> job_kinds() {
    return {"open",  "close",     "read",   "write",  "stat",     "lstat",  "fstat",    "scandir",
            "mkdir", "rmdir",     "unlink", "rename", "copyfile", "access", "realpath", "readlink",
            "fsync", "ftruncate", "lookup", "pbkdf2", "scrypt",   "random", "digest",   "zlib"};
}

constexpr Shape kText{Kind::Text, "a text"};
constexpr Shape kPath{Kind::Text, "the path of a file"};
constexpr Shape kDuration{Kind::Duration, "a time with its unit: ns, us, ms or s"};
constexpr Shape kLatency{Kind::Latency,
                         "a time with its unit (ns, us, ms or s), or a range of times like 20ms..80ms"};
constexpr Shape kSeed{Kind::Whole, "a whole number, 0 or more", 0, 1.8446744073709552e19};
constexpr Shape kThreads{Kind::Whole, "a whole number from 1 to 1024", 1, 1024};  // libuv's limit
constexpr Shape kPort{Kind::Whole, "a port: a whole number from 1 to 65535", 1, 65535};
constexpr Shape kStatus{Kind::Whole, "an HTTP status: a whole number from 100 to 599", 100, 599};
constexpr Shape kExitCode{Kind::Whole, "an exit code: a whole number from 0 to 255", 0, 255};
constexpr Shape kTick{Kind::Whole, "a tick: a whole number, 0 or more", 0, 1e15};
constexpr Shape kSpeed{Kind::Decimal, "a number from 0.001 to 1000", 0.001, 1000};
constexpr Shape kAnything{Kind::Anything, "anything"};
constexpr Shape kCondition{Kind::Condition, "a condition"};
constexpr Shape kLevel{
    Kind::Choice, "one of: beginner, intermediate, advanced", 0, 0, levels, nullptr, {}, {}, "level"};
constexpr Shape kRuntime{Kind::Choice, "a runtime", 0, 0, loop::runtime_names, nullptr, {}, {}, "runtime"};
constexpr Shape kRuntimes{Kind::List, "a list of runtimes", 0, 0, nullptr, &kRuntime};
constexpr Shape kTexts{Kind::List, "a list of texts", 0, 0, nullptr, &kText};
constexpr Shape kVariables{Kind::Names, "a mapping from names to texts", 0, 0, nullptr, &kText, {}, {},
                           "variable"};
constexpr Shape kHeaders{Kind::Names, "a mapping from header names to texts", 0, 0, nullptr, &kText, {}, {},
                         "header"};

constexpr Key kFileKeys[] = {
    {"text", &kText, "What the file contains.", "text: \"hello\\n\""},
    {"from", &kPath, "A file beside the program whose contents it gets when the program is loaded.",
     "from: data/poem.txt"},
    {"latency", &kLatency, "How long reading or writing it takes.", "latency: 5ms"},
};
constexpr Shape kFile{Kind::Record, "a text, or a mapping", 0, 0, nullptr, nullptr, kFileKeys, "text",
                      "a file"};
constexpr Shape kFiles{Kind::Names, "a mapping from file names to their texts", 0, 0, nullptr, &kFile, {}, {},
                       "file"};

constexpr Shape kRouteFailure{
    Kind::Choice, "one of: ECONNRESET, ETIMEDOUT", 0, 0, route_failures, nullptr, {}, {}, "failure"};
constexpr Key kRouteKeys[] = {
    {"status", &kStatus, "The status of the answer; 200 when nothing is said.", "status: 503"},
    {"headers", &kHeaders, "Headers of the answer.", "headers: {Content-Type: text/plain}"},
    {"body", &kText, "The body of the answer.", "body: \"sunny\""},
    {"json", &kAnything, "A body that is sent as JSON.", "json: {temperature: 21}"},
    {"latency", &kLatency, "From the request to the answer.", "latency: 20ms..80ms"},
    {"failure", &kRouteFailure, "What happens in place of an answer.", "failure: ECONNRESET"},
};
constexpr Shape kRoute{
    Kind::Record, "the body as a text, or a mapping", 0, 0, nullptr, nullptr, kRouteKeys, "body", "a route"};
constexpr Shape kRoutes{Kind::Names, "a mapping from paths to answers", 0, 0, nullptr, &kRoute, {}, {},
                        "route"};
constexpr Shape kHostFailure{Kind::Choice,
                             "one of: ENOTFOUND, ECONNREFUSED, ETIMEDOUT, ECONNRESET",
                             0,
                             0,
                             connection_failures,
                             nullptr,
                             {},
                             {},
                             "failure"};
constexpr Key kHostKeys[] = {
    {"address", &kText, "Its IPv4 address; one is chosen when nothing is said.", "address: 203.0.113.7"},
    {"latency", &kLatency, "How long its answers take, where a route says nothing.", "latency: 44ms"},
    {"lookup", &kLatency, "How long finding its address takes, on the thread pool.", "lookup: 2ms"},
    {"connect", &kLatency, "How long making a connection takes.", "connect: 10ms"},
    {"failure", &kHostFailure, "What happens to everybody who calls it.", "failure: ETIMEDOUT"},
    {"routes", &kRoutes, "What it answers, by path or by method and path.", "routes: {/today: \"sunny\"}"},
};
constexpr Shape kHost{Kind::Record, "a mapping", 0, 0, nullptr, nullptr, kHostKeys, {}, "a host"};
constexpr Shape kHosts{
    Kind::Names, "a mapping from host names to what they answer", 0, 0, nullptr, &kHost, {}, {}, "host"};

constexpr Key kRequestKeys[] = {
    {"at", &kDuration, "When it is sent, counted from the start of the process.", "at: 100ms", true},
    {"port", &kPort, "Where to; the first port that the program listens on when nothing is said.",
     "port: 3000"},
    {"method", &kText, "GET when nothing is said.", "method: POST"},
    {"path", &kText, "/ when nothing is said.", "path: /today"},
    {"headers", &kHeaders, "Headers of the request.", "headers: {Accept: text/plain}"},
    {"body", &kText, "Its body.", "body: \"a=1\""},
};
constexpr Shape kRequest{Kind::Record, "a mapping", 0, 0, nullptr, nullptr, kRequestKeys, {}, "a request"};
constexpr Shape kRequests{Kind::List, "a list of requests", 0, 0, nullptr, &kRequest};

constexpr Key kInputKeys[] = {
    {"at", &kDuration, "When it happens, counted from the start of the process.", "at: 100ms", true},
    {"stdin", &kText, "A text that arrives on the standard input (Node).", "stdin: \"click\\n\""},
    {"signal", &kText, "A signal that the process gets (Node).", "signal: SIGINT"},
    {"click", &kText, "The selector of an element that is clicked (browser).", "click: \"#go\""},
    {"press", &kText, "The selector of an element on which the mouse is pressed and held (browser).",
     "press: \"#go\""},
    {"release", &kText, "The same one, where it is let go (browser).", "release: \"#go\""},
    {"key", &kText, "A key that is pressed; Node gets what a terminal sends for it.", "key: Enter"},
    {"message", &kAnything, "Data that is posted to the window (browser).", "message: {temperature: 21}"},
};
constexpr Shape kInput{Kind::Record, "a mapping", 0, 0, nullptr, nullptr, kInputKeys, {}, "an input"};
constexpr Shape kInputs{Kind::List, "a list of inputs", 0, 0, nullptr, &kInput};

constexpr Shape kCosts{
    Kind::Names,       "a mapping from kinds of pool jobs to times", 0, 0, job_kinds, &kLatency, {}, {},
    "kind of pool job"};

constexpr Key kExpectedKeys[] = {
    {"output", &kText, "Standard output.", "output: \"done\\n\""},
    {"errors", &kText, "Standard error.", "errors: \"\""},
    {"exit", &kExitCode, "The exit code.", "exit: 1"},
};
constexpr Shape kExpectedRun{
    Kind::Record,      "the output as a text, or a mapping", 0, 0, nullptr, nullptr, kExpectedKeys, "output",
    "what is expected"};
constexpr Shape kExpected{
    Kind::Names, "a mapping from runtimes to their output", 0, 0, loop::runtime_names, &kExpectedRun, {}, {},
    "runtime"};

constexpr Key kStepKeys[] = {
    {"text", &kText, "What to tell.", "text: Now the timer fires.", true},
    {"tick", &kTick, "The tick at which to tell it.", "tick: 40"},
    {"when", &kCondition, "The condition from which on to tell it.", "when: microtask queue longer than 2"},
};
constexpr Shape kStep{Kind::Record, "a mapping", 0, 0, nullptr, nullptr, kStepKeys, {}, "a step"};
constexpr Shape kSteps{Kind::List, "a list of steps", 0, 0, nullptr, &kStep};
constexpr Key kSectionKeys[] = {
    {"title", &kText, "The heading.", "title: What waits for what"},
    {"text", &kText, "The text of the section.", "text: Timers come first."},
    {"steps", &kSteps, "What to tell at which place of the run.",
     "steps: [{tick: 40, text: Now the timer fires.}]"},
};
constexpr Shape kSection{Kind::Record, "a text, or a mapping", 0,      0,          nullptr,
                         nullptr,      kSectionKeys,           "text", "a section"};
constexpr Shape kLesson{Kind::List, "a list of sections", 0, 0, nullptr, &kSection};

constexpr Key kKeys[] = {
    {"title", &kText, "What the scenario is called.", "title: Nested calls"},
    {"summary", &kText, "What it shows, in a sentence or two.", "summary: Functions call functions."},
    {"level", &kLevel, "For whom it is.", "level: beginner"},
    {"runtimes", &kRuntimes, "Where it runs; the first is the default.", "runtimes: [node, node10]"},
    {"files", &kFiles, "The files of the simulated disk, beside the program.",
     "files: {poem.txt: {text: \"hello\", latency: 5ms}}"},
    {"threads", &kThreads, "How many workers the thread pool has.", "threads: 4"},
    {"seed", &kSeed, "What Math.random and the latencies given as ranges start from.", "seed: 1"},
    {"speed", &kSpeed, "How fast the main thread is; 2 is twice as fast.", "speed: 0.5"},
    {"hosts", &kHosts, "The hosts of the simulated network.",
     "hosts: {api.example: {latency: 44ms, routes: {/today: \"sunny\"}}}"},
    {"requests", &kRequests, "Requests that arrive from outside at the program's servers.",
     "requests: [{at: 100ms, port: 3000, path: /today}]"},
    {"inputs", &kInputs, "What else happens from outside, and when.",
     "inputs: [{at: 50ms, stdin: \"click\\n\"}]"},
    {"costs", &kCosts, "How long jobs take on the thread pool, by their kind.",
     "costs: {pbkdf2: 100ms, lookup: 1ms..5ms}"},
    {"environment", &kVariables, "Variables in process.env.", "environment: {NODE_ENV: production}"},
    {"arguments", &kTexts, "What stands after the program in process.argv.", "arguments: [fast, \"7\"]"},
    {"expected", &kExpected, "What the real runtimes print.", "expected: {node: \"1\\n2\\n\"}"},
    {"lesson", &kLesson, "What a teacher tells about it.",
     "lesson: [{title: Order, text: Timers come first.}]"},
};
constexpr Shape kFrontMatter{
    Kind::Record, "a mapping of keys to values", 0, 0, nullptr, nullptr, kKeys, {}, "the front matter"};

}  // namespace

const Shape& front_matter_shape() {
    return kFrontMatter;
}

}  // namespace loopscope::scenario
