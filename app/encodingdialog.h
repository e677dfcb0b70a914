// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/textencoding.h"

#include <QDialog>

#include <optional>

class QListWidget;
class QPlainTextEdit;
class QLabel;
class QPushButton;

namespace Galley {

// Lets the writer choose how a file is to be read, and shows what its first lines are then.
class EncodingDialog : public QDialog
{
    Q_OBJECT
public:
    EncodingDialog(const QString &fileName, const QByteArray &sample, QWidget *parent = nullptr);

    EncodingChoice choice() const;
    void choose(const EncodingChoice &choice);

private:
    void addChoices();
    void showSample();

    QByteArray m_sample;
    QListWidget *m_list;
    QPlainTextEdit *m_view;
    QLabel *m_verdict;
};

std::optional<EncodingChoice> askForEncoding(QWidget *parent, const QString &fileName, const QByteArray &sample);

// The beginning of a file, up to a line end where it has one. Any thread; waits for the disk.
QByteArray readSample(const QString &path);

// What people call it.
QString encodingName(const EncodingChoice &choice);

} // namespace Galley
