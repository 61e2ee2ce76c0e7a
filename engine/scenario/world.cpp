#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "engine/base/nearest.h"
#include "engine/loop/runtime.h"
#include "engine/scenario/fill.h"

// Hosts, requests and inputs: from the front matter to what the host layer's world reads.
namespace loopscope::scenario {

namespace {

// SIMPLIFIED: a host that says nothing answers after 20 ms, is found after 1 ms and connected to after 5 ms.
constexpr std::uint64_t kAnswerNs = 20'000'000;
constexpr std::uint64_t kLookupNs = 1'000'000;
constexpr std::uint64_t kConnectNs = 5'000'000;

/// Keys with a name; every other one is the sign that it types. host/page/events/91-user-keys.js knows the
/// same ones.
constexpr std::string_view kKeyNames[] = {"Enter",     "Tab",     "Escape",     "Backspace", "Delete",
                                          "ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown", "Home",
                                          "End",       "PageUp",  "PageDown",   "Space"};

constexpr std::string_view kMethods[] = {"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"};

Data constant(std::uint64_t ns) {
    return Data::list({Data::of_whole(ns), Data::of_whole(ns)});
}

bool is_address(std::string_view text) {
    int parts = 0;
    const char* at = text.data();
    const char* end = at + text.size();
    for (; parts < 4; ++parts) {
        unsigned value = 0;
        const auto [rest, error] = std::from_chars(at, end, value);
        if (error != std::errc() || value > 255 || rest - at > 3) return false;
        at = rest;
        if (at == end) return parts == 3;
        if (*at++ != '.') return false;
    }
    return false;
}

class WorldWriter {
  public:
    explicit WorldWriter(Reader& reader) : reader_(reader) {}

    Data write(const Data& data, std::string_view asked) {
        note_families(data.at("runtimes"));
        note_family(asked);
        Data hosts = Data::list(), requests = Data::list(), inputs = Data::list();
        const Data& given = data.at("hosts");
        for (std::size_t i = 0; i < given.size(); ++i)
            hosts.push_back(write_host(given.names()[i], given.items()[i]));
        if (data.at("requests").size() > 0) check_family("requests", "/requests");
        for (std::size_t i = 0; i < data.at("requests").size(); ++i)
            requests.push_back(write_request(data.at("requests").items()[i], fmt::format("/requests/{}", i)));
        for (std::size_t i = 0; i < data.at("inputs").size(); ++i)
            inputs.push_back(write_input(data.at("inputs").items()[i], fmt::format("/inputs/{}", i)));
        Data world = Data::object();
        world.set("hosts", std::move(hosts));
        world.set("requests", std::move(requests));
        world.set("inputs", std::move(inputs));
        return world;
    }

  private:
    void note_families(const Data& runtimes) {
        has_process_ = runtimes.size() == 0;
        for (std::size_t i = 0; i < runtimes.size(); ++i) note_family(runtimes.items()[i].text());
    }

    void note_family(std::string_view name) {
        const loop::Runtime* runtime = loop::find_runtime(name);
        if (runtime != nullptr) (runtime->family == loop::Family::Html ? has_page_ : has_process_) = true;
    }

    /// What only one family of runtimes has: none of the others would ever see it.
    void check_family(const std::string& kind, const std::string& place) {
        const bool wants_page = kind == "click" || kind == "press" || kind == "release" || kind == "message";
        const bool wants_process = kind == "stdin" || kind == "signal" || kind == "requests";
        if (wants_page && !has_page_)
            reader_.complain_at(place,
                                fmt::format("a {} needs a page, and none of the runtimes is one", kind),
                                "for example runtimes: [browser]");
        if (wants_process && !has_process_)
            reader_.complain_at(place,
                                fmt::format("{} a process, and none of the runtimes has one: they are pages",
                                            kind == "requests" ? "requests need" : "a " + kind + " needs"),
                                "for example runtimes: [node]");
    }

    void check_key(const std::string& key, const std::string& place) {
        const bool is_sign = key.size() == 1 && key[0] >= ' ' && key[0] <= '~';
        if (is_sign || std::find(std::begin(kKeyNames), std::end(kKeyNames), key) != std::end(kKeyNames))
            return;
        const std::string_view near = base::nearest(key, kKeyNames);
        reader_.complain_at(place, fmt::format("there is no key '{}'", key),
                            near.empty() ? fmt::format("a sign that a US keyboard types, or one of: {}",
                                                       fmt::join(kKeyNames, ", "))
                                         : fmt::format("did you mean '{}'?", near));
    }

    static Data or_else(const Data& data, const char* key, Data fallback) {
        return data.at(key).is_null() ? std::move(fallback) : data.at(key);
    }
    static Data or_text(const Data& data, const char* key, const char* fallback) {
        return or_else(data, key, Data::of_text(fallback));
    }

    Data write_host(const std::string& name, const Data& host) {
        Data routes = Data::list();
        const Data latency = or_else(host, "latency", constant(kAnswerNs));
        const Data& given = host.at("routes");
        for (std::size_t i = 0; i < given.size(); ++i) {
            const std::string& route = given.names()[i];
            routes.push_back(write_route(route, given.items()[i], latency,
                                         fmt::format("/hosts/{}/routes/{}", name, route)));
        }
        Data out = Data::object();
        out.set("name", Data::of_text(name));
        out.set("address", Data::of_text(address_of(name, host)));
        out.set("lookup", or_else(host, "lookup", constant(kLookupNs)));
        out.set("connect", or_else(host, "connect", constant(kConnectNs)));
        out.set("latency", latency);
        out.set("failure", or_text(host, "failure", ""));
        out.set("routes", std::move(routes));
        return out;
    }

    std::string address_of(const std::string& name, const Data& host) {
        const std::string place = "/hosts/" + name + "/address";
        std::string address;
        if (host.at("address").is_text()) {
            address = host.at("address").text();
            if (!is_address(address))
                reader_.complain_at(place, fmt::format("'{}' is not an IPv4 address", address),
                                    "for example 203.0.113.7");
        } else {
            do address = fmt::format("203.0.113.{}", ++last_address_);
            while (addresses_.count(address) > 0);
        }
        if (!addresses_.insert(address).second)
            reader_.complain_at(place, fmt::format("another host has the address {} already", address));
        return address;
    }

    /// "/today" or "GET /today".
    Data write_route(const std::string& route, const Data& answer, const Data& latency,
                     const std::string& place) {
        const std::size_t space = route.find(' ');
        const std::string method = space == std::string::npos ? "" : route.substr(0, space);
        const std::string path = space == std::string::npos ? route : route.substr(space + 1);
        if (path.empty() || path.front() != '/')
            reader_.complain_at(
                place, fmt::format("the route '{}' has to begin with / or with a method and a path", route),
                "for example \"GET /today\"");
        check_method(method, place);
        if (answer.contains("body") && answer.contains("json"))
            reader_.complain_at(place + "/json", "a route has either a body or json", "remove one of them");
        Data headers = headers_of(answer);
        if (answer.contains("json"))
            headers.push_back(Data::list({Data::of_text("Content-Type"), Data::of_text("application/json")}));
        Data out = Data::object();
        out.set("method", Data::of_text(method));
        out.set("path", Data::of_text(path));
        out.set("status", or_else(answer, "status", Data::of_whole(200)));
        out.set("headers", std::move(headers));
        out.set("body", answer.contains("json") ? Data::of_text(to_json(answer.at("json")))
                                                : or_text(answer, "body", ""));
        out.set("latency", or_else(answer, "latency", latency));
        out.set("failure", or_text(answer, "failure", ""));
        return out;
    }

    void check_method(const std::string& method, const std::string& place) {
        if (method.empty() ||
            std::find(std::begin(kMethods), std::end(kMethods), method) != std::end(kMethods))
            return;
        const std::string_view near = base::nearest(method, kMethods);
        reader_.complain_at(place, fmt::format("there is no method '{}'", method),
                            near.empty() ? fmt::format("the methods are: {}", fmt::join(kMethods, ", "))
                                         : fmt::format("did you mean '{}'?", near));
    }

    static Data headers_of(const Data& data) {
        Data headers = Data::list();
        const Data& given = data.at("headers");
        for (std::size_t i = 0; i < given.size(); ++i)
            headers.push_back(Data::list({Data::of_text(given.names()[i]), given.items()[i]}));
        return headers;
    }

    Data write_request(const Data& request, const std::string& place) {
        Data out = Data::object();
        out.set("at", or_else(request, "at", Data::of_whole(0)));
        out.set("port", or_else(request, "port", Data::of_whole(0)));
        out.set("method", or_text(request, "method", "GET"));
        out.set("path", or_text(request, "path", "/"));
        out.set("headers", headers_of(request));
        out.set("body", or_text(request, "body", ""));
        check_method(out.at("method").text(), place + "/method");
        const std::string& path = out.at("path").text();
        if (path.empty() || path.front() != '/' || path.find(' ') != std::string::npos)
            reader_.complain_at(place + "/path",
                                fmt::format("the path '{}' has to begin with / and has no blanks", path),
                                "for example /today");
        return out;
    }

    Data write_input(const Data& input, const std::string& place) {
        Data out = Data::object();
        out.set("at", or_else(input, "at", Data::of_whole(0)));
        std::size_t kinds = 0;
        for (const char* kind : {"stdin", "signal", "click", "press", "release", "key", "message"}) {
            if (!input.contains(kind)) continue;
            if (++kinds > 1) {
                reader_.complain_at(place + "/" + kind, "an input is one thing only", "write two inputs");
                continue;
            }
            check_family(kind, place + "/" + kind);
            if (std::string_view(kind) == "key") check_key(input.at(kind).text(), place + "/key");
            out.set("kind", Data::of_text(kind));
            out.set("value", input.at(kind));
        }
        if (kinds == 0)
            reader_.complain_at(place, "an input has to say what happens", "for example stdin: \"click\\n\"");
        return out;
    }

    Reader& reader_;
    std::set<std::string> addresses_;
    int last_address_ = 0;
    bool has_page_ = false, has_process_ = false;
};

}  // namespace

std::string describe_world(const Data& data, Reader& reader, std::string_view asked) {
    const bool has_world = data.contains("hosts") || data.contains("requests") || data.contains("inputs");
    const Data world = WorldWriter(reader).write(data, asked);
    return has_world ? to_json(world) : std::string();
}

}  // namespace loopscope::scenario
