#pragma once

#include <mutex>
#include <vector>

class AVAudioSession;

// A reference that keeps a handle alive. It is not a `Ref`, because a `Ref` treats the first reference to a new
// object specially, and this one may come before the one of the thread that creates the handle.
class HandleReference {
public:
	// Takes over an existing reference.
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

// The living `AVAudioSession` objects, in the order of their creation. Thread-safe.
class SessionHandles {
public:
	void add(AVAudioSession *p_handle);
	void remove(AVAudioSession *p_handle);

	// Returns references, so that a handler cannot free the object whose signal it handles.
	std::vector<HandleReference> get_living() const;

private:
	mutable std::mutex mutex;
	AVAudioSession *first = nullptr;
	AVAudioSession *last = nullptr;
};
