// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/bibliographyfile.h"

#include "document/article/regularfile.h"
#include "document/text/textencoding.h"

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sizeLimit = 64 * 1024 * 1024;

QString fromLatin1(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    text.replace("\r\n"_L1, "\n"_L1);
    return text.replace(u'\r', u'\n');
}

} // namespace

std::optional<BibliographyFormat> bibliographyFormat(QStringView name)
{
    if (name.endsWith(".bib"_L1, Qt::CaseInsensitive) || name.endsWith(".bibtex"_L1, Qt::CaseInsensitive))
        return BibliographyFormat::Bibtex;
    if (name.endsWith(".json"_L1, Qt::CaseInsensitive))
        return BibliographyFormat::CslJson;
    if (name.endsWith(".ris"_L1, Qt::CaseInsensitive))
        return BibliographyFormat::Ris;
    return {};
}

ReadEntries readEntries(const QByteArray &bytes, BibliographyFormat format, const StopToken &stop)
{
    const DecodedText decoded = decode(bytes);
    if (decoded.fault == DecodingFault::Binary)
        return {{}, {{BibliographyFault::Kind::NotText, 0, {}, {}}}};
    const QString text = decoded.fault == DecodingFault::InvalidSequence ? fromLatin1(bytes) : decoded.text;
    switch (format) {
    case BibliographyFormat::Bibtex:
        return readBibtex(text, stop);
    case BibliographyFormat::CslJson:
        return readCslJson(text, stop);
    case BibliographyFormat::Ris:
        return readRis(text, stop);
    }
    return {};
}

BibliographyFilePtr readBibliographyFile(const QString &path, const StopToken &stop)
{
    auto result = std::make_shared<BibliographyFile>();
    result->path = path;
    const auto fail = [&](BibliographyFault::Kind kind) { result->read.faults.append({kind, 0, {}, {}}); };
    const std::optional<BibliographyFormat> format = bibliographyFormat(path);
    if (!format) {
        fail(BibliographyFault::Kind::FormatUnknown);
        return result;
    }
    const ReadBytes file = readRegularFile(path, sizeLimit);
    if (!file.exists) {
        fail(BibliographyFault::Kind::FileMissing);
    } else if (!file.readable) {
        fail(BibliographyFault::Kind::FileUnreadable);
    } else {
        result->read = readEntries(file.bytes, *format, stop);
        if (!file.complete)
            result->read.faults.prepend({BibliographyFault::Kind::FileTooLarge, 0, {}, {}});
    }
    return result;
}

} // namespace Galley
