#pragma once
// The ways a run can go on: each time a viewer does something to the program, a new one begins there.

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/timeline/timeline.h"

namespace loopscope::session {

struct Future {
    std::string label;            // what was done where it begins; of the first one: nothing was
    std::uint64_t begins_at = 0;  // the tick
    std::uint64_t stands_at = 0;  // where the cursor was when it was left
};

/// The futures of one program. The one that is looked at is held by whoever looks at it; the others wait
/// here.
class Futures {
  public:
    static constexpr std::size_t kMost = 16;

    /// There is one, with nothing done to it.
    void start_new();
    /// A new one begins at a tick of the one that is looked at, which waits from then on. When there are too
    /// many, the oldest that is not the first goes.
    void begin(std::string label, std::uint64_t tick, std::unique_ptr<timeline::Timeline> left);
    /// Exchanges the one that is looked at for another.
    std::unique_ptr<timeline::Timeline> go_to(std::size_t number, std::unique_ptr<timeline::Timeline> left);

    const std::vector<Future>& all() const { return futures_; }
    /// The run of a future that is not looked at; null for the one that is.
    const timeline::Timeline* waiting(std::size_t number) const { return waiting_[number].get(); }
    std::size_t current() const { return current_; }

  private:
    std::vector<Future> futures_{{}};
    std::vector<std::unique_ptr<timeline::Timeline>> waiting_ = make_room();
    std::size_t current_ = 0;

    static std::vector<std::unique_ptr<timeline::Timeline>> make_room();
};

}  // namespace loopscope::session
