import { Button } from 'react-aria-components';
import { useLanguage } from '../i18n/context.tsx';
import { Icon } from './Icon.tsx';

interface Props {
  onZoomIn: () => void;
  onZoomOut: () => void;
  onFit: () => void;
}

export function ZoomButtons({ onZoomIn, onZoomOut, onFit }: Props) {
  const { m } = useLanguage();
  return (
    <div className="zoom">
      <Button className="icon-button" aria-label={m.ui.zoomIn} onPress={onZoomIn}>
        <Icon name="plus" />
      </Button>
      <Button className="icon-button" aria-label={m.ui.zoomOut} onPress={onZoomOut}>
        <Icon name="minus" />
      </Button>
      <Button className="icon-button" aria-label={m.ui.fit} onPress={onFit}>
        <Icon name="fit" />
      </Button>
    </div>
  );
}
