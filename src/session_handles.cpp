#include "session_handles.h"

#include "av_audio_session.h"

#include <godot_cpp/core/object.hpp>

using namespace godot;

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

std::vector<Ref<AVAudioSession>> SessionHandles::get_living() const {
	std::vector<uint64_t> ids;
	{
		const std::lock_guard<std::mutex> lock(mutex);
		for (AVAudioSession *handle = first; handle != nullptr; handle = handle->next_handle) {
			ids.push_back(handle->get_instance_id());
		}
	}
	// Another thread may be dropping its handle just now: the engine then no longer gives it out.
	std::vector<Ref<AVAudioSession>> living;
	for (const uint64_t id : ids) {
		const Ref<AVAudioSession> handle = Object::cast_to<AVAudioSession>(ObjectDB::get_instance(id));
		if (handle.is_valid()) {
			living.push_back(handle);
		}
	}
	return living;
}
