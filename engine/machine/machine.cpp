#include "engine/machine/machine.h"

namespace loopscope::machine {

Machine::Machine() = default;
Machine::Machine(const Machine& other) = default;
Machine::Machine(Machine&& other) noexcept = default;
Machine& Machine::operator=(const Machine& other) = default;
Machine& Machine::operator=(Machine&& other) noexcept = default;
Machine::~Machine() = default;

bool Machine::operator==(const Machine& other) const {
    return static_cast<const host::ClusterAgent&>(*this) == other && cluster == other.cluster;
}

}  // namespace loopscope::machine
