#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "engine/host/host_agent.h"

namespace loopscope::host {

/// An operation's arguments, read as the kind asks for them. Lives for one operation.
class OperationInput {
  public:
    OperationInput(const HostAgent& agent, Value input)
        : agent_(agent), values_(agent.heap.dense_elements(input)) {}
    std::string text(std::size_t index) const { return agent_.heap.utf8(values_[index]); }
    /// Latin-1 units as bytes.
    std::string bytes(std::size_t index) const {
        std::string result;
        for (const char16_t unit : agent_.heap.text(values_[index]))
            result.push_back(static_cast<char>(unit));
        return result;
    }
    double number(std::size_t index) const { return values_[index].as_number(); }
    int descriptor() const { return static_cast<int>(number(0)); }
    std::uint32_t bits(std::size_t index) const { return static_cast<std::uint32_t>(number(index)); }
    std::optional<std::uint64_t> position(std::size_t index) const {
        if (number(index) < 0) return std::nullopt;
        return static_cast<std::uint64_t>(number(index));
    }

  private:
    const HostAgent& agent_;
    std::span<const Value> values_;
};

}  // namespace loopscope::host
