// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

namespace Galley {

// A web server on this computer that says what a test wants it to say.
class WebServer
{
public:
    WebServer()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        });
        m_works = m_server.listen(QHostAddress::LocalHost);
    }

    bool works() const { return m_works; }
    QString address(const QString &path) const { return QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path); }

    // "METHOD /path" or "/path" for all methods. What is sent is complete; nothing is sent for an empty one, and "CLOSE"
    // hangs up, after what stands before it was sent.
    void say(const QString &question, const QByteArray &response) { m_responses.insert(question, {response}); }
    // One after the other; the last one from then on.
    void sayInTurn(const QString &question, const QList<QByteArray> &responses) { m_responses.insert(question, responses); }

    const QStringList &questions() const { return m_questions; } // "METHOD /path", as they came
    const QByteArray &lastHead() const { return m_lastHead; }

    static QByteArray status(int code, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + QByteArray::number(code) + " Said\r\nContent-Length: 0\r\n" + headers + "\r\n";
    }
    static QByteArray redirection(int code, const QString &target) { return status(code, "Location: " + target.toUtf8() + "\r\n"); }

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &head = m_heads[socket];
        head += socket->readAll();
        if (!head.contains("\r\n\r\n"))
            return;
        m_lastHead = std::exchange(head, {});
        const QString question = QString::fromUtf8(m_lastHead.first(m_lastHead.indexOf(" HTTP/")));
        m_questions += question;
        const QString path = question.section(u' ', 1);
        QList<QByteArray> &responses = m_responses.contains(question) ? m_responses[question] : m_responses[path];
        const QByteArray response = responses.isEmpty() ? status(404) : responses.size() > 1 ? responses.takeFirst() : responses.first();
        const bool hangsUp = response.endsWith("CLOSE");
        socket->write(hangsUp ? response.chopped(5) : response);
        socket->flush();
        if (hangsUp)
            socket->disconnectFromHost();
    }

    QTcpServer m_server;
    bool m_works = false;
    QHash<QString, QList<QByteArray>> m_responses;
    QHash<QTcpSocket *, QByteArray> m_heads;
    QStringList m_questions;
    QByteArray m_lastHead;
};

} // namespace Galley
