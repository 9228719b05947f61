#include "outbox.h"

#include <utility>

namespace audio_session::simulated {

void Outbox::set_sink(SessionEventSink *p_sink) {
	const std::lock_guard<std::mutex> delivery(delivery_mutex);
	sink = p_sink;
}

void Outbox::deliver() {
	if (deliverer.load() == std::this_thread::get_id()) {
		return;
	}
	const std::lock_guard<std::mutex> delivery(delivery_mutex);
	deliverer.store(std::this_thread::get_id());
	Entry entry;
	while (take(entry)) {
		if (sink == nullptr) {
			continue;
		}
		if (Completion *completion = std::get_if<Completion>(&entry)) {
			sink->complete(completion->id, std::move(completion->outcome));
		} else {
			sink->push(std::move(std::get<SessionEvent>(entry)));
		}
	}
	deliverer.store(std::thread::id());
}

void Outbox::add_entry(Entry p_entry) {
	const std::lock_guard<std::mutex> lock(entries_mutex);
	entries.push_back(std::move(p_entry));
}

bool Outbox::take(Entry &r_entry) {
	const std::lock_guard<std::mutex> lock(entries_mutex);
	if (entries.empty()) {
		return false;
	}
	r_entry = std::move(entries.front());
	entries.pop_front();
	return true;
}

} // namespace audio_session::simulated
