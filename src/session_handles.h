#pragma once

#include <godot_cpp/classes/ref.hpp>

#include <mutex>
#include <vector>

class AVAudioSession;

// The living `AVAudioSession` objects, in the order in which they were made. From any thread.
class SessionHandles {
public:
	void add(AVAudioSession *p_handle);
	void remove(AVAudioSession *p_handle);

	// Holding them keeps a handler from freeing the one whose signal it handles.
	std::vector<godot::Ref<AVAudioSession>> get_living() const;

private:
	mutable std::mutex mutex;
	AVAudioSession *first = nullptr;
	AVAudioSession *last = nullptr;
};
