#include "session_handles.h"

#include "av_audio_session.h"

#include <godot_cpp/core/memory.hpp>

#include <utility>

using namespace godot;

HandleReference::HandleReference(HandleReference &&p_other) noexcept :
		handle(std::exchange(p_other.handle, nullptr)) {
}

HandleReference::~HandleReference() {
	if (handle != nullptr && handle->unreference()) {
		memdelete(handle);
	}
}

void SessionHandles::add(AVAudioSession *p_handle) {
	const std::lock_guard<std::mutex> lock(mutex);
	p_handle->previous_handle = last;
	(last == nullptr ? first : last->next_handle) = p_handle;
	last = p_handle;
}

void SessionHandles::remove(AVAudioSession *p_handle) {
	const std::lock_guard<std::mutex> lock(mutex);
	AVAudioSession *const previous = p_handle->previous_handle;
	AVAudioSession *const next = p_handle->next_handle;
	const bool is_listed = previous != nullptr || first == p_handle;
	if (!is_listed) {
		return;
	}
	(previous == nullptr ? first : previous->next_handle) = next;
	(next == nullptr ? last : next->previous_handle) = previous;
}

std::vector<HandleReference> SessionHandles::get_living() const {
	std::vector<HandleReference> living;
	const std::lock_guard<std::mutex> lock(mutex);
	for (AVAudioSession *handle = first; handle != nullptr; handle = handle->next_handle) {
		// Fails if another thread is dropping the last reference. The object still exists: its destructor waits for
		// the lock to leave the list.
		if (handle->reference()) {
			living.emplace_back(handle);
		}
	}
	return living;
}
