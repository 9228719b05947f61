#pragma once

#include <mutex>
#include <vector>

class AVAudioSession;

// A reference to a handle, which keeps it alive. Not a `Ref`: that takes the first reference to a new object for
// its own, and this one may come before the first of whoever is making the handle, on another thread.
class HandleReference {
public:
	// Takes over a reference that was taken before.
	explicit HandleReference(AVAudioSession *p_handle) :
			handle(p_handle) {}
	HandleReference(HandleReference &&p_other) noexcept;
	~HandleReference();
	HandleReference(const HandleReference &) = delete;
	HandleReference &operator=(const HandleReference &) = delete;
	HandleReference &operator=(HandleReference &&) = delete;

	AVAudioSession *operator->() const { return handle; }

private:
	AVAudioSession *handle;
};

// The living `AVAudioSession` objects, in the order in which they were made. From any thread.
class SessionHandles {
public:
	void add(AVAudioSession *p_handle);
	void remove(AVAudioSession *p_handle);

	// Holding them keeps a handler from freeing the one whose signal it handles.
	std::vector<HandleReference> get_living() const;

private:
	mutable std::mutex mutex;
	AVAudioSession *first = nullptr;
	AVAudioSession *last = nullptr;
};
