#include "app/session/futures.h"

#include <utility>

#include "engine/base/assert.h"

namespace loopscope::session {

std::vector<std::unique_ptr<timeline::Timeline>> Futures::make_room() {
    std::vector<std::unique_ptr<timeline::Timeline>> room;
    room.emplace_back();
    return room;
}

void Futures::start_new() {
    futures_ = {{}};
    waiting_ = make_room();
    current_ = 0;
}

void Futures::begin(std::string label, std::uint64_t tick, std::unique_ptr<timeline::Timeline> left) {
    futures_[current_].stands_at = left->current().tick;
    waiting_[current_] = std::move(left);
    if (futures_.size() == kMost) {
        futures_.erase(futures_.begin() + 1);
        waiting_.erase(waiting_.begin() + 1);
    }
    futures_.push_back({std::move(label), tick, tick});
    waiting_.emplace_back();
    current_ = futures_.size() - 1;
}

std::unique_ptr<timeline::Timeline> Futures::go_to(std::size_t number,
                                                   std::unique_ptr<timeline::Timeline> left) {
    LOOPSCOPE_ASSERT(number < futures_.size() && number != current_, "another future that there is");
    futures_[current_].stands_at = left->current().tick;
    waiting_[current_] = std::move(left);
    current_ = number;
    return std::move(waiting_[number]);
}

}  // namespace loopscope::session
