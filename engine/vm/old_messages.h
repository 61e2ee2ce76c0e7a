#pragma once

#include <string>
#include <string_view>

#include "engine/vm/agent.h"

namespace loopscope::vm {

/// Whether errors are worded as V8 4.5 to 6.8 word them, in Node 4 to 10.
inline bool has_old_messages(const Agent& agent) {
    return agent.edition.node != 0 && agent.edition.node < 12;
}

/// Whether it is V8 4.5 or 5.1, of Node 4 and 6, in some of whose messages "Cannot" is "Can't".
inline bool says_cannot_briefly(const Agent& agent) {
    return agent.edition.node != 0 && agent.edition.node < 8;
}

/// Whether it is V8 13 or newer, of Node 24 or a browser.
inline bool has_newest_language(const Agent& agent) {
    return agent.edition.node == 0 || agent.edition.node >= 24;
}

/// Whether a syntax error with that message is called a ReferenceError. RUNTIME: V8 6.8
/// src/parsing/parser-base.h, RewriteInvalidReferenceExpression: what stands in the place of a reference is,
/// except in the head of a loop.
inline bool is_old_reference_error(const Agent& agent, std::string_view message) {
    return has_old_messages(agent) && message.starts_with("Invalid left-hand side") &&
           !message.ends_with("for-loop");
}

/// "Cannot read property 'x' of null"; `access` is "read" or "set".
inline std::string old_access_message(std::string_view access, std::string_view key,
                                      std::string_view object) {
    return "Cannot " + std::string(access) + " property '" + std::string(key) + "' of " + std::string(object);
}

}  // namespace loopscope::vm
