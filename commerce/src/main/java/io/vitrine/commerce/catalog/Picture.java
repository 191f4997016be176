package io.vitrine.commerce.catalog;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture made anew from the points of the one that was sent, so that nothing else of it stays: no place where it was
 * taken, no script, no second meaning of its bytes. It is a PNG when it has transparent parts or was one, else a JPEG.
 */
final class Picture {

    final String type;
    final int width;
    final int height;

    /** At most 20 MB. */
    final byte[] content;

    /** The same at 480 pixels of its longer side, or itself if it is not larger. */
    final byte[] small;

    static final int SMALL = 480;
    private static final long MOST_POINTS = 40_000_000;

    /** A picture takes 160 MB while it is made anew: one at a time. */
    private static final Semaphore ONE = new Semaphore(1);

    private Picture(BufferedImage image, boolean png) {
        this.type = png ? "image/png" : "image/jpeg";
        this.width = image.getWidth();
        this.height = image.getHeight();
        this.content = encoded(image, png);
        this.small = width <= SMALL && height <= SMALL ? content : encoded(reduced(image, png), png);
    }

    /** @throws io.vitrine.core.problem.Problem 422 when it is no picture, or too large a one */
    static Picture read(byte[] sent) {
        FileKind kind = FileKind.of(sent)
                .filter(FileKind::picture)
                .orElseThrow(() -> MediaRefused.unknown("Send a PNG, JPEG or WebP picture."));
        ONE.acquireUninterruptibly();
        try {
            BufferedImage image = decoded(kind, sent);
            boolean png = kind == FileKind.PNG || image.getColorModel().hasAlpha();
            return new Picture(drawn(image, image.getWidth(), image.getHeight(), png), png);
        } catch (IOException e) {
            throw MediaRefused.damaged();
        } finally {
            ONE.release();
        }
    }

    private static BufferedImage decoded(FileKind kind, byte[] sent) throws IOException {
        ImageReader reader = kind.reader();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(input, true, true);
            long points = (long) reader.getWidth(0) * reader.getHeight(0);
            if (points > MOST_POINTS) {
                throw MediaRefused.tooManyPoints();
            }
            return reader.read(0);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw MediaRefused.damaged(); // a decoder's words for bytes that make no sense
        } finally {
            reader.dispose();
        }
    }

    /** Halved until the last step is less than a half: that keeps fine lines. */
    private static BufferedImage reduced(BufferedImage image, boolean alpha) {
        int longer = Math.max(image.getWidth(), image.getHeight());
        BufferedImage current = image;
        while (longer / 2 >= SMALL) {
            longer /= 2;
            current = scaled(current, image, longer, alpha);
        }
        return longer == SMALL ? current : scaled(current, image, SMALL, alpha);
    }

    private static BufferedImage scaled(BufferedImage from, BufferedImage whole, int longer, boolean alpha) {
        int most = Math.max(whole.getWidth(), whole.getHeight());
        int width = Math.max(1, (int) ((long) whole.getWidth() * longer / most));
        int height = Math.max(1, (int) ((long) whole.getHeight() * longer / most));
        return drawn(from, width, height, alpha);
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height, boolean alpha) {
        int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D canvas = image.createGraphics();
        canvas.setComposite(AlphaComposite.Src);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(from, 0, 0, width, height, null);
        canvas.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, boolean png) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(png ? "png" : "jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (!png) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(0.86f);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return MediaRefused.checkSize(bytes.toByteArray());
    }
}
