#include "app/session/possible_inputs.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "engine/base/json_text.h"
#include "engine/host/page_elements.h"

namespace loopscope::session {

namespace {

using machine::Input;
using machine::InputKind;
using Json = nlohmann::ordered_json;

constexpr std::uint64_t kDelay = 100'000'000;
constexpr std::array<std::string_view, 7> kMethods = {"GET",    "HEAD",  "POST",   "PUT",
                                                      "DELETE", "PATCH", "OPTIONS"};

Input outside(const char* kind, Json value, std::string label, InputKind how = InputKind::Outside) {
    Input input;
    input.kind = how;
    input.text = base::write_json(Json{{"kind", kind}, {"value", std::move(value)}});
    input.label = std::move(label);
    return input;
}

struct TypedRequest {
    std::string method = "GET", path = "/", body;
};

/// "POST /orders a=1", "/today".
std::optional<TypedRequest> parse_request(std::string_view typed) {
    TypedRequest request;
    const std::size_t space = typed.find(' ');
    const std::string_view first = typed.substr(0, space);
    if (std::find(kMethods.begin(), kMethods.end(), first) != kMethods.end()) {
        request.method = first;
        typed = space == std::string_view::npos ? std::string_view() : typed.substr(space + 1);
    } else if (typed.empty() || typed.front() != '/') {
        return std::nullopt;
    }
    const std::size_t end = typed.find(' ');
    if (!typed.empty()) request.path = typed.substr(0, end);
    if (request.path.empty() || request.path.front() != '/') return std::nullopt;
    if (end != std::string_view::npos) request.body = typed.substr(end + 1);
    return request;
}

constexpr std::array<std::string_view, 14> kKeyNames = {
    "Enter",     "Tab",        "Escape", "Backspace", "Space", "ArrowUp", "ArrowDown",
    "ArrowLeft", "ArrowRight", "Delete", "Home",      "End",   "PageUp",  "PageDown"};
constexpr std::size_t kUsualKeys = 5;

/// The key that a viewer has typed, by its sign or by its name, or the usual ones.
std::vector<std::string> keys_for(std::string_view typed) {
    const bool is_sign = typed.size() == 1 && typed[0] >= ' ' && typed[0] <= '~';
    if (is_sign || std::find(kKeyNames.begin(), kKeyNames.end(), typed) != kKeyNames.end())
        return {std::string(typed)};
    if (!typed.empty()) return {};
    return {kKeyNames.begin(), kKeyNames.begin() + kUsualKeys};
}

/// What is typed as JSON where it is, otherwise as a text.
Json message_of(std::string_view typed) {
    if (typed.empty()) return "hello";
    Json data = base::read_json(typed);
    return data.is_discarded() ? Json(std::string(typed)) : data;
}

PossibleInput send(const TypedRequest& request, std::uint32_t port) {
    const std::string name = request.method + " " + request.path;
    Json value{{"port", port},
               {"method", request.method},
               {"path", request.path},
               {"headers", Json::array()},
               {"body", request.body}};
    return {"Send a request", name + " to port " + std::to_string(port), request.body,
            outside("request", std::move(value), name + " arrives")};
}

void add_requests(const machine::Machine& machine, std::string_view typed, std::vector<PossibleInput>& rows) {
    const std::optional<TypedRequest> own = parse_request(typed);
    for (const auto& [handle, port] : machine.loop.io.listening) {
        if (own) rows.push_back(send(*own, port));
        rows.push_back(send({}, port));
        rows.push_back(send({"POST", "/", "hello"}, port));
    }
}

/// Something that is on its way: it may take longer.
void add_delay(const char* group, std::uint64_t id, const std::string& label,
               std::vector<PossibleInput>& rows) {
    Input later;
    later.kind = InputKind::DelayRequest;
    later.id = id;
    later.amount = kDelay;
    later.label = label;
    rows.push_back({group, label, "", later});
}

/// Or it fails, with a code that the program sees.
void add_failure(const char* group, std::uint64_t id, const char* code, const std::string& label,
                 const char* detail, std::vector<PossibleInput>& rows) {
    Input fails;
    fails.kind = InputKind::FailRequest;
    fails.id = id;
    fails.text = code;
    fails.label = label;
    rows.push_back({group, label, detail, fails});
}

void add_jobs(const machine::Machine& machine, std::vector<PossibleInput>& rows) {
    for (const loop::PoolRequest& job : machine.loop.pool.requests) {
        if (job.performed || job.finish_noted || job.kind == "message") continue;
        const std::string name = "request #" + std::to_string(job.id) + " (" + job.label + ")";
        add_delay("Thread pool", job.id, name + " takes 100 ms longer", rows);
        if (job.kind == "pbkdf2" || job.kind == "scrypt" || job.kind == "random" || job.kind == "digest")
            continue;
        const bool is_lookup = job.label.starts_with("look up ");
        add_failure("Thread pool", job.id, "EIO", name + " fails",
                    is_lookup ? "ENOTFOUND: the name is not found" : "EIO: i/o error", rows);
    }
}

void add_arrivals(const machine::Machine& machine, std::vector<PossibleInput>& rows) {
    for (const loop::IoEvent& event : machine.loop.io.events) {
        if (event.outside || event.due_at <= machine.clock) continue;
        rows.push_back(
            {"Network", event.label + " comes 100 ms later", "",
             outside("network", {{"id", event.id}, {"delay", kDelay}}, event.label + " is put off")});
        rows.push_back(
            {"Network", event.label + " never comes: the connection breaks", "ECONNRESET",
             outside("network", {{"id", event.id}, {"failure", "ECONNRESET"}}, "the connection breaks")});
    }
}

/// Where the viewer has pressed the mouse and not let go of it; empty: nowhere.
std::string held_element(const Session& session) {
    std::string held;
    for (const Input& input : session.timeline().inputs()) {
        const Json done = Json::parse(input.text, nullptr, false);
        if (input.tick > session.tick() || !done.is_object() || !done.contains("kind")) continue;
        if (done["kind"] == "press") held = done["value"];
        if (done["kind"] == "release") held.clear();
    }
    return held;
}

PossibleInput use_mouse(const char* what, const host::PageElement& element) {
    const std::string written = element.text.empty() ? "" : " \"" + element.text + "\"";
    const bool holds = std::string_view(what) == "press";
    return {"Mouse", std::string(what) + " <" + element.tag + ">" + written + (holds ? " and hold it" : ""),
            element.selector,
            outside(what, element.selector, std::string("a ") + what + " at " + element.selector)};
}

/// What a viewer does at a page's elements: first what they wait for.
void add_mouse(const Session& session, std::vector<PossibleInput>& rows) {
    const machine::Machine& machine = session.machine();
    const std::vector<host::PageElement> elements =
        host::elements_of_page(machine.heap, machine.realm[vm::Intrinsic::PageDocument]);
    if (const std::string held = held_element(session); !held.empty()) {
        for (const host::PageElement& it : elements) {
            if (it.selector == held) rows.push_back(use_mouse("release", it));
        }
        return;
    }
    for (const bool invited : {true, false}) {
        for (const host::PageElement& it : elements) {
            if (it.invites_click != invited) continue;
            rows.push_back(use_mouse("click", it));
            if (invited) rows.push_back(use_mouse("press", it));
        }
    }
}

/// Besides, at the keyboard, and what other windows send.
void add_page_events(std::string_view typed, std::vector<PossibleInput>& rows) {
    for (const std::string& key : keys_for(typed)) {
        const std::string name = key == " " ? "Space" : key;
        rows.push_back({"Keyboard", "press " + name, "at what has the focus",
                        outside("key", name, name + " is pressed")});
    }
    const Json data = message_of(typed);
    rows.push_back({"Message", "post " + base::write_json(data) + " to the window", "window.postMessage",
                    outside("message", data, "a message comes", InputKind::PostMessage)});
}

/// What a page waits for from other machines.
void add_answers(const machine::Machine& machine, std::vector<PossibleInput>& rows) {
    for (const loop::HtmlTask& task : machine.loop.html.waiting) {
        if (task.source != loop::TaskSource::Networking) continue;
        const std::string name = "answer #" + std::to_string(task.id);
        add_delay("Network", task.id, name + " comes 100 ms later", rows);
        add_failure("Network", task.id, "failed", name + " never comes: the network fails", "Failed to fetch",
                    rows);
    }
}

void add_input(std::string_view typed, std::vector<PossibleInput>& rows) {
    if (!typed.empty())
        rows.push_back({"Input", "type \"" + std::string(typed) + "\" and Enter", "standard input",
                        outside("stdin", std::string(typed) + "\n", "a line is typed")});
    for (const std::string& key : keys_for(typed)) {
        const std::string name = key == " " ? "Space" : key;
        rows.push_back({"Input", "press " + name, "standard input, as a terminal sends it",
                        outside("key", name, name + " is pressed")});
    }
    for (const char* name : {"SIGINT", "SIGTERM"})
        rows.push_back({"Input", std::string("send the signal ") + name, "",
                        outside("signal", name, std::string(name) + " is sent")});
}

std::string milliseconds(std::uint64_t ns) {
    return ns % 1'000'000 == 0 ? std::to_string(ns / 1'000'000) + "ms" : std::to_string(ns / 1'000) + "us";
}

}  // namespace

std::vector<PossibleInput> possible_inputs(const Session& session, std::string_view typed) {
    std::vector<PossibleInput> rows;
    if (!session.has_program()) return rows;
    const machine::Machine& machine = session.machine();
    if (machine::has_ended(machine) && !machine.loop.io.waits_for_input) return rows;
    if (machine.realm[vm::Intrinsic::PageDocument].is_object()) {
        add_mouse(session, rows);
        add_page_events(typed, rows);
        add_answers(machine, rows);
        return rows;
    }
    add_requests(machine, typed, rows);
    add_jobs(machine, rows);
    add_arrivals(machine, rows);
    add_input(typed, rows);
    return rows;
}

InputItem describe_as_item(const Input& input, std::uint64_t at) {
    if (input.kind != InputKind::Outside && input.kind != InputKind::PostMessage) return {};
    const Json data = Json::parse(input.text, nullptr, false);
    if (!data.is_object() || !data.contains("kind") || !data.contains("value")) return {};
    const std::string kind = data["kind"];
    const Json& value = data["value"];
    std::string item = "{at: " + milliseconds(at);
    if (kind == "request") {
        if (value["port"] != 0) item += ", port: " + base::write_json(value["port"]);
        if (value["method"] != "GET") item += ", method: " + base::write_json(value["method"]);
        item += ", path: " + base::write_json(value["path"]);
        if (value["body"] != "") item += ", body: " + base::write_json(value["body"]);
        return {"requests", item + "}"};
    }
    constexpr std::array<std::string_view, 7> kKinds = {"stdin",   "signal", "click",  "press",
                                                        "release", "key",    "message"};
    if (std::find(kKinds.begin(), kKinds.end(), kind) == kKinds.end()) return {};
    return {"inputs", item + ", " + kind + ": " + base::write_json(value) + "}"};
}

}  // namespace loopscope::session
