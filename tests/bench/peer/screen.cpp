// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peer/screen.h"

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>
#include <sys/ipc.h>
#include <sys/shm.h>

#include <algorithm>
#include <span>

namespace Galley {

namespace {

constexpr quint32 colour = 0xffffff; // the eight bits above it mean nothing and may hold anything

KeySym symbolOf(Key key)
{
    switch (key) {
    case Key::T:
        return XK_t;
    case Key::O:
        return XK_o;
    case Key::N:
        return XK_n;
    case Key::E:
        return XK_e;
    case Key::Backspace:
        return XK_BackSpace;
    case Key::Down:
        return XK_Down;
    case Key::Right:
        return XK_Right;
    case Key::Top:
        break;
    }
    return XK_Home;
}

// A window may be gone by the time it is asked about.
int ignoreError(Display *, XErrorEvent *)
{
    return 0;
}

} // namespace

struct Screen::Connection
{
    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection()
    {
        if (memory.shmaddr) {
            XShmDetach(display, &memory);
            shmdt(memory.shmaddr);
        }
        if (display)
            XCloseDisplay(display);
    }

    // Shared memory for a picture of the whole screen, marked to go with the last who uses it.
    bool shareMemory()
    {
        const QSize size = screenSize();
        memory.shmid = shmget(IPC_PRIVATE, std::size_t(size.width()) * std::size_t(size.height()) * 4, IPC_CREAT | 0600);
        if (memory.shmid < 0)
            return false;
        void *address = shmat(memory.shmid, nullptr, 0);
        const bool attached = address != reinterpret_cast<void *>(-1);
        if (attached) {
            memory.shmaddr = static_cast<char *>(address);
            memory.readOnly = False;
            XShmAttach(display, &memory);
            XSync(display, False);
        }
        shmctl(memory.shmid, IPC_RMID, nullptr);
        return attached;
    }

    QSize screenSize() const
    {
        const int screen = DefaultScreen(display);
        return {DisplayWidth(display, screen), DisplayHeight(display, screen)};
    }

    // The pixels of a region, until the next call.
    std::span<const quint32> look(const QRect &region)
    {
        XImage *image = XShmCreateImage(display, DefaultVisual(display, DefaultScreen(display)), 24, ZPixmap, memory.shmaddr, &memory,
            unsigned(region.width()), unsigned(region.height()));
        XShmGetImage(display, DefaultRootWindow(display), image, region.x(), region.y(), AllPlanes);
        image->data = nullptr; // it is ours
        XDestroyImage(image);
        return {reinterpret_cast<const quint32 *>(memory.shmaddr), std::size_t(region.width()) * std::size_t(region.height())};
    }

    void send(KeySym symbol, Bool down) { XTestFakeKeyEvent(display, XKeysymToKeycode(display, symbol), down, CurrentTime); }

    Display *display = nullptr;
    XShmSegmentInfo memory = {};
};

Screen::Screen(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) { }

Screen::~Screen() = default;

std::unique_ptr<Screen> Screen::open()
{
    auto connection = std::make_unique<Connection>();
    connection->display = XOpenDisplay(nullptr);
    if (!connection->display)
        return nullptr;
    XSetErrorHandler(ignoreError);
    int unused = 0;
    if (!XTestQueryExtension(connection->display, &unused, &unused, &unused, &unused) || !XShmQueryExtension(connection->display)
        || DefaultDepth(connection->display, DefaultScreen(connection->display)) != 24 || !connection->shareMemory())
        return nullptr;
    return std::unique_ptr<Screen>(new Screen(std::move(connection)));
}

QSize Screen::size() const
{
    return m_connection->screenSize();
}

Picture Screen::grab(const QRect &region)
{
    const std::span<const quint32> pixels = m_connection->look(region);
    return {region.size(), QList<quint32>(pixels.begin(), pixels.end())};
}

// FNV-1a, by pixels instead of bytes.
quint64 Screen::fingerprint(const QRect &region)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const quint32 pixel : m_connection->look(region))
        hash = (hash ^ (pixel & colour)) * 0x100000001b3;
    return hash;
}

void Screen::press(Key key)
{
    const KeySym symbol = symbolOf(key);
    if (key == Key::Top)
        m_connection->send(XK_Control_L, True);
    m_connection->send(symbol, True);
    m_connection->send(symbol, False);
    if (key == Key::Top)
        m_connection->send(XK_Control_L, False);
    XFlush(m_connection->display);
}

QList<quint64> Screen::windows() const
{
    Display *display = m_connection->display;
    Atom type = 0;
    int format = 0;
    unsigned long count = 0;
    unsigned long left = 0;
    unsigned char *data = nullptr;
    if (XGetWindowProperty(display, DefaultRootWindow(display), XInternAtom(display, "_NET_CLIENT_LIST", False), 0, 1024, False,
            AnyPropertyType, &type, &format, &count, &left, &data)
            != Success
        || !data)
        return {};
    const std::span<const Window> known(reinterpret_cast<const Window *>(data), format == 32 ? count : 0);
    const QList<quint64> windows(known.begin(), known.end());
    XFree(data);
    return windows;
}

void Screen::place(quint64 window, const QRect &place)
{
    Display *display = m_connection->display;
    XMoveResizeWindow(display, window, place.x(), place.y(), unsigned(place.width()), unsigned(place.height()));
    XClientMessageEvent message{};
    message.type = ClientMessage;
    message.window = window;
    message.message_type = XInternAtom(display, "_NET_ACTIVE_WINDOW", False);
    message.format = 32;
    message.data.l[0] = 2; // as a pager asks
    XEvent event{};
    event.xclient = message;
    XSendEvent(display, DefaultRootWindow(display), False, SubstructureNotifyMask | SubstructureRedirectMask, &event);
    XSync(display, False);
}

} // namespace Galley
